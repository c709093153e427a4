import { markerOf } from "../threads/marker.ts";
import type { ParsedMail } from "./parsed-mail.ts";
import { plainLines } from "./plain-lines.ts";
import { typedBefore } from "./visible-text-attribution.ts";
import { withoutSignatureBlock } from "./visible-text-block.ts";
import { textOfHtml } from "./visible-text-html.ts";
import { withUsualMarks } from "./visible-text-marks.ts";
import { isRule, quoteAt } from "./visible-text-quotes.ts";
import { isSignatureLine, isSignatureMark } from "./visible-text-signatures.ts";

const maxSource = 400_000;
const maxTyped = 20_000;
const maxLines = 10_000;

type Parts = Pick<ParsedMail, "text" | "html"> & Partial<Pick<ParsedMail, "from">>;

/**
 * What the person typed, line by line: without quotes, attributions ("On … wrote:"), forwarded mails and signatures. Linear in what it is
 * given, of which only the beginning is read. `answered`: the token of our mail that this surely answers, below whose end may be typed.
 */
export function visibleText({ text, html, from }: Parts, answered: string | null = null): string {
  const plain = typedIn((text ?? "").slice(0, maxSource), answered);
  const rich = textOfHtml((html ?? "").slice(0, maxSource));
  const shown = typedIn(rich.text, answered);
  const { lines } = chosen(plain, { ...shown, quotes: rich.quotes || shown.quotes, isMarked: rich.quotes });
  return withoutSignatureBlock(lines, from?.[0])
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, maxTyped);
}

/** `quotes`: whether something was left out as not typed. */
type Typed = { readonly lines: readonly string[]; readonly quotes: boolean; readonly isEmpty: boolean };

/** The part whose quotes are surely told: HTML where the mail program marked them, else the text, unless only HTML shows any. */
function chosen(plain: Typed, shown: Typed & { readonly isMarked: boolean }): Typed {
  if (plain.isEmpty || shown.isEmpty) return plain.isEmpty ? shown : plain;
  const saysNothing = shown.lines.every((line) => line === "");
  if (shown.isMarked) return saysNothing && plain.quotes ? plain : shown;
  return shown.quotes && !plain.quotes ? shown : plain;
}

function typedIn(source: string, answered: string | null): Typed {
  const lines = withUsualMarks(plainLines(source).slice(0, maxLines));
  const typed: string[] = [];
  let quotes = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isSignatureMark(line)) break;
    const before = typedBefore(lines, at);
    const quote = before === null ? quoteAt(lines, at) : 1;
    quotes ||= quote !== 0;
    if (before !== null) typed.push(before);
    if (quote === "rest") {
      at = endOfOurs(lines, at, answered);
      continue;
    }
    if (quote > 0) at += quote - 1;
    else if (!isSignatureLine(line) && !isRule(line)) typed.push(line);
  }
  return { lines: typed, quotes, isEmpty: source.trim() === "" };
}

/** Our own mails say where they end: what stands below may have been typed. Else nothing that follows was, whatever anybody wrote there. */
function endOfOurs(lines: readonly string[], from: number, answered: string | null): number {
  const last = answered === null ? -1 : lines.lastIndexOf(markerOf(answered));
  return last > from ? last : lines.length;
}
