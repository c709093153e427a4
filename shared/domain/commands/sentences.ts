import { takesBack } from "./only-supposed.ts";
import { readCommand } from "./read-command.ts";
import type { Reading } from "./reading.ts";
import type { ParseContext } from "./verb.ts";

/** No sentence ends behind them, nor behind a single letter. */
const abbreviations = new Set(
  "mr mrs ms dr prof st sr jr inc ltd co corp vs etc nr approx ca e.g i.e z.b bzw tel ext ave rd".split(" "),
);

/** The sentences of a line that say something by themselves; what does not goes with the one before it. */
export function sentencesOf(line: string, context: ParseContext): readonly string[] {
  const sentences: string[] = [];
  for (const sentence of endedAt(line)) {
    const before = sentences.at(-1);
    if (before !== undefined && (takesBack(sentence) || !isOfItsOwn(before, sentence, context)))
      sentences.push(`${sentences.pop() ?? ""} ${sentence}`);
    else sentences.push(sentence);
  }
  return sentences.map((sentence, index) =>
    index < sentences.length - 1 ? sentence.replace(/[.!]$/, "") : sentence,
  );
}

const ends = /(?<=\p{L}[.!]) (?=[\p{Lu}\d#])|(?<=\d[.!]) (?=\p{L}{3})/gu;

/** `1. Jane 2. Tom`: behind a number no sentence ends. */
const isList = /^\W*\d{1,2}[.)] /;

function endedAt(line: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of line.matchAll(ends)) {
    const word = line.slice(line.lastIndexOf(" ", index - 1) + 1, index);
    const plain = word.toLowerCase().replace(/[.!]$/, "");
    const isNumber = /\d$/.test(plain);
    if (isNumber ? isList.test(line) : plain.length <= 1 || abbreviations.has(plain)) continue;
    parts.push(line.slice(from, index));
    from = index + 1;
  }
  return [...parts, line.slice(from)];
}

/** In a note anything may stand but what is said of somebody else by number, or before a colon. */
function isOfItsOwn(before: string, sentence: string, context: ParseContext): boolean {
  const last = readCommand(lastClause(before), context);
  const reading = readCommand(firstClause(sentence), context);
  if (isNote(last))
    return isCommandOn(reading, "numbers") || /^[\p{Lu}][^\s:]*(?: [\p{Lu}][^\s:]*){0,2}: /u.test(sentence);
  if (reading.kind === "command") return reading.command.target.kind !== "unsaid" || last.kind === "command";
  return reading.kind === "asked" && reading.target.kind !== "unsaid";
}

const isNote = (reading: Reading): boolean => reading.kind === "command" && reading.command.verb === "note";

const isCommandOn = (reading: Reading, kind: string): boolean =>
  reading.kind === "command" && reading.command.target.kind === kind;

const firstClause = (sentence: string): string => sentence.replace(/(?<=\S{2}), .*$/, "");
const lastClause = (sentence: string): string =>
  sentence.replace(/^.*, (?=(?:she|he|they|wants?|needs?)\b)/i, "");
