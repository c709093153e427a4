import { isBareTarget } from "./read-target.ts";

/** What stands between two marks; `mark` is the one before it. */
type Piece = { readonly start: number; readonly end: number; readonly mark: string };

/** A place where a line may divide, seen from what has not been divided so far. */
export type Cut = {
  readonly left: string;
  readonly mark: string;
  /** The next piece; bare numbers belong to what follows them (`1 done, 2, 3 skip`). */
  readonly right: string;
  readonly whole: string;
  /** Where one bare piece stands next to the mark: the left side with it if it stands on the right, without it if on the left. */
  readonly grown: string | null;
  readonly shrunk: string | null;
};

const maxPieces = 60;

/** Wherever a comma, a semicolon, `and`, or a full stop before a number might separate commands. */
export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = "";
  for (const found of line.matchAll(/[,;]|\.(?= #?\d)| (?:and|&|\+) /gi)) {
    if (pieces.length >= maxPieces) break;
    pieces.push({ start, end: found.index, mark });
    start = found.index + found[0].length;
    mark = found[0].trim().toLowerCase();
  }
  return [...pieces, { start, end: line.length, mark }];
}

export const textOf = (line: string, pieces: readonly Piece[]): string =>
  line.slice(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0).trim();

/** The place before piece `at`, where everything before piece `from` is divided already. */
export function cutAt(line: string, place: { pieces: readonly Piece[]; from: number; at: number }): Cut {
  const left = place.pieces.slice(place.from, place.at);
  const behind = place.pieces.slice(place.at);
  const isBare = (piece: Piece | undefined) => piece !== undefined && isBareTarget(textOf(line, [piece]));
  const end = behind.findIndex((piece) => !isBare(piece));
  const right = behind.slice(0, end < 0 ? behind.length : end + 1);
  return {
    left: textOf(line, left),
    mark: right[0]?.mark ?? "",
    right: textOf(line, right),
    whole: textOf(line, [...left, ...right]),
    grown: isBare(right[0]) ? textOf(line, [...left, ...right.slice(0, 1)]) : null,
    shrunk: left.length > 1 && isBare(left.at(-1)) ? textOf(line, left.slice(0, -1)) : null,
  };
}
