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

/** A number before a unit of time or a month is no item's: `in 2 weeks`, `15 dec`; what the comma of `2,000` joins is one. */
const marks =
  /, (?:and|&|und|et|y) |,(?!(?<=\d,)\d{3}(?!\d))|;|\.(?= #?\d| \p{L}{2})|(?<=\p{L})\/(?=#?\d{1,2} ?\p{L})| (?:and|&|\+|\/|\||und|et|y) | (?:so|but|then) (?=(?:i|we|she|he|they|it|let|please|remind|call|keep|snooze|will|needs?|wants?)(?:['’]\p{L}+)? )| (?=(?:i|we|she|he|they)(?:['’](?:s|ll|ve|m|re|d))? \p{L}|let (?:him|her|them) go)| [-–—] (?=(?:she|he|they|wants?|needs?)\b)|(?<=\p{L}|\d{3}) (?=no (?:answer|reply|response|luck),? snooze|(?:snooze|remind me|coffee|keep|warm|cold)\b)|(?<![,;.]) (?=(?:the )?(?:rest|others|other (?:two|three|four|five|six|\d))\b|every(?:one|body) else\b|[#([]?\d{1,2}(?:[,& ]#?\d{1,2})*[.):\]]* (?!(?:day|week|wk|wo\b|woche|mont?h|year|hour|tag|woche|jahr|monat|semaine|jour|mois|ans?\b|semana|d[ií]a|mes|año|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|okt|nov|dec|dez))[\p{L}✓✔✅☑❌👍👎]|#\d{1,2} \d{1,2}\/\d)/giu;

/** Wherever a comma, a semicolon, `and`, a full stop before a number or the number alone might separate commands. */
export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = "";
  for (const found of line.matchAll(marks)) {
    if (pieces.length >= maxPieces) break;
    pieces.push({ start, end: found.index, mark });
    start = found.index + found[0].length;
    mark = found[0]
      .trim()
      .toLowerCase()
      .replace(/[–—]/, "-")
      .replace(/^, .*$|^(?:so|but|then)$/, ",");
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
  const more = behind.findIndex((piece, index) => index > end && piece.mark !== "");
  const last = behind[0]?.mark === "" ? end + 1 : more;
  const right = behind.slice(0, end < 0 || last < 0 ? behind.length : last);
  return {
    left: textOf(line, left),
    mark: right[0]?.mark ?? "",
    right: textOf(line, right),
    whole: textOf(line, [...left, ...right]),
    grown: isBare(right[0]) ? textOf(line, [...left, ...right.slice(0, 1)]) : null,
    shrunk: left.length > 1 && isBare(left.at(-1)) ? textOf(line, left.slice(0, -1)) : null,
  };
}

/** The comma of `1200,50 EUR`. */
export const isInNumber = ({ left, mark, right, whole }: Cut): boolean =>
  /\d$/.test(left) && /^\d/.test(right) && whole === `${left}${mark}${right}`;
