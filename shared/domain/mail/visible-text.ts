import { markerOf } from "../threads/marker.ts";
import type { ParsedMail } from "./parsed-mail.ts";
import { plainLines } from "./plain-lines.ts";
import { itemBelow } from "./quoted-item.ts";
import { typedBefore } from "./visible-text-attribution.ts";
import { isAnswerBelow, withoutSignatureBlock } from "./visible-text-block.ts";
import { textOfHtml } from "./visible-text-html.ts";
import { withUsualMarks } from "./visible-text-marks.ts";
import { isRule, quoteAt } from "./visible-text-quotes.ts";
import { isSignatureLine, isSignatureMark } from "./visible-text-signatures.ts";

const maxSource = 400_000;
const maxTyped = 20_000;
const maxLines = 10_000;

type Parts = Pick<ParsedMail, "text" | "html"> & Partial<Pick<ParsedMail, "from">>;

/** `item`: the number of the quoted item that it stands right below; null where it stands below none. */
export type TypedLine = { readonly text: string; readonly item: number | null };

/**
 * What the person typed, line by line: without quotes, attributions ("On … wrote:"), forwarded mails and signatures. Linear in what it is
 * given, of which only the beginning is read. `answered`: the token of our mail that this surely answers, below whose end may be typed.
 */
export const visibleText = (parts: Parts, answered: string | null = null): string =>
  textOf(typedLines(parts, answered).map(({ text }) => text));

/** The lines of what was typed, as one text. */
export const textOf = (lines: readonly string[]): string =>
  lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, maxTyped);

/** Likewise, each with the item that it answers in the middle of a quote. */
export function typedLines({ text, html, from }: Parts, answered: string | null): readonly TypedLine[] {
  const plain = typedIn((text ?? "").slice(0, maxSource), answered);
  const rich = textOfHtml((html ?? "").slice(0, maxSource));
  const shown = typedIn(rich.text, answered);
  const { lines } = chosen(plain, { ...shown, quotes: rich.quotes || shown.quotes, isMarked: rich.quotes });
  return withoutSignatureBlock(lines, from?.[0]);
}

/** `quotes`: whether something was left out as not typed. */
type Typed = { readonly lines: readonly TypedLine[]; readonly quotes: boolean; readonly isEmpty: boolean };

/** The part whose quotes are surely told: HTML where the mail program marked them, else the text, unless only HTML shows any. */
function chosen(plain: Typed, shown: Typed & { readonly isMarked: boolean }): Typed {
  if (plain.isEmpty || shown.isEmpty) return plain.isEmpty ? shown : plain;
  const saysNothing = shown.lines.every(({ text }) => text === "");
  if (shown.isMarked) return saysNothing && plain.quotes ? plain : shown;
  return shown.quotes && !plain.quotes ? shown : plain;
}

function typedIn(source: string, answered: string | null): Typed {
  const lines = withUsualMarks(plainLines(source).slice(0, maxLines));
  const typed: TypedLine[] = [];
  const items = new Set<number>();
  let item: number | null = null;
  let quotes = false;
  let isAllBelow = true;
  let isSignature = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    isSignature = isSignatureMark(line) || (isSignature && !isAnswerBelow(lines, at));
    const before = typedBefore(lines, at);
    const quote = before === null ? quoteAt(lines, at) : 1;
    quotes ||= quote !== 0;
    isSignature &&= quote === 0;
    isAllBelow &&= quote === 0 || typed.every(({ text }) => text.trim() === "");
    if (before !== null) typed.push({ text: before, item: null });
    if (quote === "rest") {
      at = endOfOurs(lines, at, answered);
      continue;
    }
    if (quote > 0) {
      item = itemBelow(line, item);
      if (item !== null) items.add(item);
      at += quote - 1;
    } else if (!isSignature && !isSignatureLine(line) && !isRule(line))
      typed.push({ text: withoutTag(line, item), item });
  }
  // What is typed below the whole quote answers all of it, unless no more than one item was quoted.
  const told = isAllBelow && items.size !== 1 ? typed.map(({ text }) => ({ text, item: null })) : typed;
  return { lines: told, quotes, isEmpty: source.trim() === "" };
}

/** `[Ann] left her a voicemail`: a mail program says who answers in the middle of a quote. */
const withoutTag = (line: string, item: number | null): string =>
  item === null ? line : line.replace(/^\[\p{Lu}[\p{L} .'’-]{0,40}\] ?(?=\S)/u, "");

/** Our own mails say where they end: what stands below may have been typed. Else nothing that follows was, whatever anybody wrote there. */
function endOfOurs(lines: readonly string[], from: number, answered: string | null): number {
  const last = answered === null ? -1 : lines.lastIndexOf(markerOf(answered));
  return last > from ? last : lines.length;
}
