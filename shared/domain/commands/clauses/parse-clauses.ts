import { markPeople } from "../frames/mark-people.ts";
import { inPassing } from "../frames/words.ts";
import { betweenNames, isKnown } from "../known-people.ts";
import type { ParsedLine } from "../parsed-line.ts";
import { isPleasantry } from "../pleasantries.ts";
import { wayRead } from "../reading.ts";
import { registry } from "../registry.ts";
import { isOfSomebodyElse } from "../spoken-of.ts";
import type { Command, ParseContext, Target } from "../verb.ts";
import { amountIn } from "./amount-in.ts";
import { clausesOf } from "./clauses-of.ts";
import { readCue } from "./read-cue.ts";
import { isAct } from "./says-more.ts";

type ParseOne = (clause: string, context: ParseContext, isBehind: boolean) => readonly ParsedLine[];

/** Why something is so acts no more than a note. */
const reason = /,? (?:bc|b\/c|because|cuz|cause|since|as (?:he|she|they|i|we)) .+$/i;

/** What is doubted in the end is not done, whatever stands before it. */
const unsure =
  /\b(?:i think(?: so)?|i guess|not sure|no idea|maybe not|or not|or was it(?: [\p{L}\d]{1,20})?)[.!?]*$|\? or\b/iu;

/** What a line says clause by clause: each as it is read by itself, or else by what it shows; who was mentioned last is spoken of on. */
export function parseClauses(
  words: string,
  context: ParseContext,
  parseOne: ParseOne,
): readonly ParsedLine[] {
  if (unsure.test(words)) return [];
  const parsed: ParsedLine[] = [];
  let topic: Target | null = null;
  for (const [at, clause] of withAmounts(clausesOf(words, context)).entries()) {
    if (isPleasantry(clause)) continue;
    const read = parseClause(clause, { at, context, parseOne });
    if (read.some(takesAway)) return [];
    if (read.length === 0)
      parsed.push({ kind: "not-understood", line: clause, about: { kind: "unsaid" }, nearest: null });
    const about: Target | null = topic;
    const said = read.map((each) => (about === null ? each : onTopic(each, about)));
    parsed.push(...said.map((each) => (isAway(clause) && isDone(parsed, each) ? asNote(each) : each)));
    topic = mentionsElse(clause, context) ? null : (markedIn(clause, context) ?? topic);
  }
  return parsed;
}

/** `has signed. Fee $2,200`: what it is worth is of what was said before it. */
function withAmounts(clauses: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (const clause of clauses) {
    const before = all.at(-1);
    if (before !== undefined && isWorth.test(clause) && amountIn(before) === null)
      all.splice(-1, 1, `${before}, ${clause}`);
    else all.push(clause);
  }
  return all;
}

const isWorth =
  /^(?:(?:it'?s|that'?s|the|a|for|at|total|worth|flat|annual|monthly|fee of|fee|price|deal|contract|job|order|amount|retainer)(?: |: ?))*(?=[$€£]|\d{3})/i;

type Place = { readonly at: number; readonly context: ParseContext; readonly parseOne: ParseOne };

function parseClause(clause: string, { at, context, parseOne }: Place): readonly ParsedLine[] {
  const ways = [clause, clause.replace(inPassing, ""), clause.replace(reason, "")].map((way) =>
    parseOne(way, context, at > 0),
  );
  const isSure = (way: readonly ParsedLine[]) =>
    way.some(isAct) && !way.some((each) => needsCare(each, context));
  const usual = ways.find(isSure) ?? ways[0] ?? [];
  if (isSure(usual)) return usual;
  const shown = parseCue(clause, context, at > 0);
  return shown.length > 0 ? shown : usual.filter((each) => takesAway(each) || !needsCare(each, context));
}

/** A clause by what it shows; empty where that is nothing. */
export function parseCue(clause: string, context: ParseContext, isBehind: boolean): readonly ParsedLine[] {
  const reading = readCue(clause, isBehind, context);
  return reading
    ? [{ kind: "command", command: { ...reading.command, line: clause, words: wayRead(reading).words } }]
    : [];
}

/** `emailed Jane, she’s out til Monday`: why she has not answered is no reminder. */
const isAway = (clause: string): boolean =>
  /^(?:she|he|they)(?:['’]s| is|['’]re| are| was| were) /i.test(clause);

const isDone = (parsed: readonly ParsedLine[], each: ParsedLine): boolean =>
  each.kind === "command" &&
  each.command.verb === "snooze" &&
  parsed.some((before) => before.kind === "command" && before.command.verb === "done");

const asNote = (parsed: ParsedLine): ParsedLine =>
  parsed.kind === "command"
    ? { ...parsed, command: { ...parsed.command, verb: "note", args: { text: parsed.command.line } } }
    : parsed;

/** What would take something away is said by itself, and so is a word of which nothing tells that it is meant. */
function takesAway(parsed: ParsedLine): boolean {
  if (parsed.kind !== "command") return false;
  return verbOf(parsed.command)?.removes === true || isWordAlone(parsed.command);
}

/** A verb that needs nobody is, alone, a word like any other beside words that are no command: `Stop & Shop`, `Undo, that was great`. */
export const isWordAlone = (command: Command): boolean =>
  command.line.split(" ").length < 3 && verbOf(command)?.target === "none";

/** That, and what is said of nobody who is known: `shall` is nobody. */
export function needsCare(parsed: ParsedLine, context: ParseContext): boolean {
  if (parsed.kind !== "command") return false;
  const { target } = parsed.command;
  return takesAway(parsed) || (target.kind === "name" && !isKnown(target.name, context));
}

const verbOf = (command: Command) => registry.find(({ name }) => name === command.verb);

function onTopic(parsed: ParsedLine, topic: Target): ParsedLine {
  if (parsed.kind !== "command" || parsed.command.target.kind !== "unsaid") return parsed;
  if (ofOne.test(parsed.command.line) && isOfMany(topic)) return parsed;
  return verbOf(parsed.command)?.target === "people"
    ? { ...parsed, command: { ...parsed.command, target: topic } }
    : parsed;
}

const ofOne = /\b(?:he|she|him|her)\b/i;

const isOfMany = (target: Target): boolean =>
  (target.kind === "name" && betweenNames.test(target.name)) ||
  (target.kind === "numbers" && target.numbers.length > 1);

/** Somebody's wife, or several: whom a pronoun means behind it has to be asked. */
const mentionsElse = (clause: string, context: ParseContext): boolean =>
  isOfSomebodyElse(clause) || markPeople(clause, context)?.others === true;

/** Whom a clause mentions by name or number. */
export function markedIn(clause: string, context: ParseContext): Target | null {
  const marked = markPeople(clause, context);
  return marked === null || marked.target.kind === "unsaid" ? null : marked.target;
}
