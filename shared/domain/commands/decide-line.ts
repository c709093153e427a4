import { closedText } from "../leaving/come-back.ts";
import { applied, itemIn } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { answeredText, isAnswered, withAnswered } from "./answered-once.ts";
import { answering } from "./answering.ts";
import { askBack, asksOf, askWhom, wayMeant } from "./ask-back.ts";
import { contextOf } from "./context-of.ts";
import { goesOn } from "./goes-on.ts";
import { holdLine, isProven } from "./hold-line.ts";
import { keepAsNote, onlyPerson } from "./keep-as-note.ts";
import { listText, quoted } from "./list-text.ts";
import { parseLine } from "./parse-line.ts";
import type { ParsedLine } from "./parsed-line.ts";
import type { Way } from "./reading.ts";
import { registry } from "./registry.ts";
import { knownIn, type Resolved, resolveTarget } from "./resolve-target.ts";
import { spokenWith, subjectAfter, subjectOf } from "./spoken-of.ts";
import type { Answer, Command, Decided, Situation, Target, Verb } from "./verb.ts";

/**
 * Decides everything that one line says; each command sees what the ones before it did. What is not understood is told, with the
 * nearest valid form, and kept as a note where it is clear on whom. A line that is only polite leads to nothing.
 */
export function decideLine(situation: Situation, line: string): DecidedLine {
  const changes: Change[] = [];
  const answers: Answer[] = [];
  let { book } = situation;
  let about = goesOn(line) ? (situation.spokenOf ?? []) : [];
  let { spoken = [] } = situation;
  let ids = 0;
  for (const parsed of parseLine(line, contextOf(situation))) {
    const from = ids;
    const spokenOf = about.length > 0 ? about : (situation.spokenOf ?? []);
    const now = { ...situation, book, spoken, spokenOf, newId: (n: number) => situation.newId(from + n) };
    const step = decideOne(now, parsed, about);
    spoken = spokenWith(knownIn(now), parsed);
    book = applied(book, step.changes);
    changes.push(...step.changes);
    answers.push(...step.answers);
    about = step.about;
    ids += step.about.length + reserve;
  }
  return { changes, answers, about, spoken };
}

/** Ids that a command may use beyond one a person. */
const reserve = 2;

/** `about`: the people that it turned out to be about, whom a remark behind it is about too (`1 done, left a message`). */
type Step = Decided & { readonly about: readonly string[] };

/** `about`: whom it spoke of last, and a line below it may go on about. `spoken`: everybody of whom was spoken up to its end. */
type DecidedLine = Step & { readonly spoken: readonly string[] | null };

function decideOne(situation: Situation, parsed: ParsedLine, about: readonly string[]): Step {
  const closed = closedText(
    situation.book.settings,
    parsed.kind === "command" ? verbOf(parsed.command) : null,
  );
  if (closed !== null) return { ...answering(lineOf(parsed), "asked", closed), about };
  switch (parsed.kind) {
    case "command":
      return decideCommand(situation, parsed.command, about);
    case "asked":
      if (isDeclined(situation, parsed.line))
        return { ...answering(parsed.line, "already", declinedText), about };
      return {
        changes: [],
        answers: [askBack(situation, parsed)],
        about: subjectIn(situation, parsed, about),
      };
    case "declined":
      return {
        ...answering(
          parsed.line,
          "already",
          `Then nothing is done about ${listText(parsed.asked.map(quoted))}.`,
        ),
        about,
      };
    case "not-understood":
      return {
        ...withWay(situation, parsed.way, keepAsNote(situation, parsed, about)),
        about: subjectIn(situation, parsed, about),
      };
  }
}

/** `no` to a mail that asks for a confirmation. */
const isDeclined = ({ numbered, thread }: Situation, line: string): boolean =>
  thread !== null && numbered.length === 0 && /^no(?:pe| thanks| thank you)?[.!]?$/i.test(line);

const declinedText = "Then nothing is done: what waited for a “confirm” lapses.";

/** `1 went great, lets have coffee` goes on about the same person. */
const subjectIn = (situation: Situation, parsed: { readonly line: string }, about: readonly string[]) =>
  subjectOf(knownIn(situation), parsed) ?? about;

/** What is told of a line that is a slip away from a command may be answered with `yes`. */
function withWay(situation: Situation, way: Way | undefined, { changes, answers }: Decided): Decided {
  const choice = way && wayMeant(situation, way);
  const asks = (outcome: Answer["outcome"]) =>
    choice && outcome === "not-understood" ? asksOf([choice]) : {};
  return { changes, answers: answers.map((answer) => ({ ...answer, ...asks(answer.outcome) })) };
}

const lineOf = (parsed: ParsedLine): string =>
  parsed.kind === "command" ? parsed.command.line : parsed.line;

function verbOf(command: Command): Verb {
  const verb = registry.find(({ name }) => name === command.verb);
  if (!verb) throw new Error(`No such verb: ${command.verb}`);
  return verb;
}

function decideCommand(situation: Situation, command: Command, about: readonly string[]): Step {
  const { line, args } = command;
  const verb = verbOf(command);
  if (isAnswered(situation, command)) return { ...answering(line, "already", answeredText), about };
  if (!isProven(situation, verb)) return { ...holdLine(situation, command, verb), about };
  const resolved =
    justSpokenOf(verb, command.target, about) ?? resolveTarget(knownIn(situation), verb, command.target);
  switch (resolved.kind) {
    case "people": {
      const { contactIds } = resolved;
      if (areGone(situation, contactIds)) return { ...answering(line, "asked", goneText), about };
      const decided = withSlip(
        command,
        withConfirmed(situation, verb.decide(situation, { line, args, contactIds })),
      );
      return {
        ...withAnswered(situation, command, decided),
        about: contactIds.length > 0 ? subjectAfter(knownIn(situation), command, contactIds) : about,
      };
    }
    case "asked":
      return { changes: [], answers: [askWhom(situation, command, resolved)], about };
    case "nobody":
      return { ...withNobody(situation, { line, about, name: resolved.name }), about };
  }
}

/** How a slip was read stands beside what came of it. */
function withSlip({ slip }: Command, decided: Decided): Decided {
  if (!slip) return decided;
  const told = ` I read ${quoted(slip.said)} as ${quoted(slip.meant)}.`;
  return { ...decided, answers: decided.answers.map((each) => ({ ...each, text: each.text + told })) };
}

const areGone = ({ book }: Situation, ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => itemIn(book, "contact", id) === null);

const goneText =
  "Nobody is kept under that number any more: they were merged with somebody, forgotten or taken back. Write a name instead.";

/** What was held is decided after that, line by line. */
function withConfirmed(situation: Situation, { changes, answers, confirmed = [] }: Decided): Decided {
  const asking = { ...situation.asking, confirmed: true };
  return confirmed.reduce<Decided>(
    (before, held, index) => {
      const book = applied(situation.book, before.changes);
      const newId = (n: number) => situation.newId((index + 1) * 100 + n);
      const after = { ...situation, asking, book, newId };
      const step = typeof held === "string" ? decideLine(after, held) : decideCommand(after, held, []);
      return { changes: [...before.changes, ...step.changes], answers: [...before.answers, ...step.answers] };
    },
    { changes, answers },
  );
}

/** `Xavier done` is about somebody else than the people of the mail, `Group photo is attached` may be a remark on the only one. */
function withNobody(
  situation: Situation,
  { line, about, name }: { line: string; about: readonly string[]; name: string },
): Decided {
  const unsaid = { kind: "unsaid" } as const;
  if (isLikeAName(name) || onlyPerson(situation, unsaid, about) === null) {
    return answering(line, "asked", `I know nobody called ${quoted(name)}.`);
  }
  return keepAsNote(situation, { line, about: unsaid, nearest: null }, about);
}

/** One word, or several in capitals. */
const isLikeAName = (name: string): boolean => !name.includes(" ") || !/(?:^| )\P{Lu}/u.test(name);

/** `1 lead, won 500`: whom nobody is named after is who was just spoken of. */
const justSpokenOf = (verb: Verb, target: Target, about: readonly string[]): Resolved | null =>
  target.kind === "unsaid" && verb.target === "people" && about.length === 1
    ? { kind: "people", contactIds: about }
    : null;
