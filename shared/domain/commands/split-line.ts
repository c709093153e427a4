import { isPleasantry } from "./pleasantries.ts";
import { readCommand } from "./read-command.ts";
import { leadingNumbers } from "./read-numbers.ts";
import { areNames } from "./read-target.ts";
import type { ParseContext } from "./verb.ts";

const maxPieces = 60;

/** The commands of a line, apart: `1 done, 2 snooze fri and 3 won 1,200` is three. Nothing is lost but what separated them. */
export function splitLine(line: string, context: ParseContext): readonly string[] {
  const pieces = cutLine(line, context);
  const segments: string[] = [];
  let from = 0;
  for (let at = 1; at <= pieces.length; at++) {
    if (at < pieces.length && !divides(cutAt(line, { pieces, from, at }), context)) continue;
    segments.push(textOf(line, pieces.slice(from, at)));
    from = at;
  }
  return segments.filter((segment) => segment !== "");
}

type Piece = { readonly start: number; readonly end: number; readonly mark: string };

/** Wherever a comma, a semicolon or `and` might separate commands. */
function cutLine(line: string, context: ParseContext): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = "";
  for (const found of line.matchAll(/[,;]| and /gi)) {
    if (pieces.length >= maxPieces) break;
    if (isInsideNumber(line, found.index, context)) continue;
    pieces.push({ start, end: found.index, mark });
    start = found.index + found[0].length;
    mark = found[0].trim();
  }
  return [...pieces, { start, end: line.length, mark }];
}

/** The comma of `1,200`, `12,50` and `1.200,5`: between digits, and no number of a person behind it, or a point before it. */
function isInsideNumber(line: string, at: number, context: ParseContext): boolean {
  const before = /[\d.,']{0,20}\d$/.exec(line.slice(Math.max(0, at - 21), at));
  const after = /^,(\d{1,20})/.exec(line.slice(at, at + 21));
  if (!before || !after) return false;
  return /\.\d{3}$/.test(before[0]) || !context.numbers.includes(Number(after[1]));
}

const textOf = (line: string, pieces: readonly Piece[]): string =>
  line.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0).trim();

/** What stands left and right of a mark, and both with what is between them. */
type Cut = { readonly left: string; readonly mark: string; readonly right: string; readonly whole: string };

/** Bare numbers on the right belong to what follows them (`1 done, 2, 3 skip`). */
function cutAt(line: string, at: { pieces: readonly Piece[]; from: number; at: number }): Cut {
  const left = at.pieces.slice(at.from, at.at);
  const behind = at.pieces.slice(at.at);
  const end = behind.findIndex((piece) => !isBareTarget(textOf(line, [piece])));
  const right = behind.slice(0, end < 0 ? behind.length : end + 1);
  return {
    left: textOf(line, left),
    mark: right[0]?.mark ?? "",
    right: textOf(line, right),
    whole: textOf(line, [...left, ...right]),
  };
}

const isBareTarget = (words: string): boolean => leadingNumbers(words).at(-1)?.rest === "";

/** Whether what stands left and right of a mark are two things that were said. */
function divides({ left, mark, right, whole }: Cut, context: ParseContext): boolean {
  if (isBareTarget(left) || right === "") return false;
  if (isPleasantry(left) || isPleasantry(right)) return true;
  const before = readCommand(left, context);
  const after = readCommand(right, context);
  const isOne = () => readCommand(whole, context).kind === "command";
  if (after.kind === "none") return before.kind === "command" && !isBareTarget(right) && !isOne();
  if (after.kind === "asked") return after.target.kind === "numbers" && before.kind !== "none" && !isOne();
  const { kind } = after.command.target;
  if (kind === "numbers" || kind === "all") return true;
  if (before.kind === "none" && kind === "name" && areNames(left)) return false;
  if (before.kind === "command" && before.found.verb.prose) return false;
  return mark.toLowerCase() === "and" ? before.kind === "command" && !isOne() : true;
}
