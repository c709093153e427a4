import { plainLines } from "./plain-lines.ts";
import { textOfHtml } from "./visible-text-html.ts";
import { quoteAt } from "./visible-text-quotes.ts";
import { isSignatureLine, isSignatureMark } from "./visible-text-signatures.ts";

const maxSource = 400_000;
const maxTyped = 20_000;

/**
 * What the person typed, line by line: without quotes, attributions ("On … wrote:"), forwarded mails and signatures. The text part
 * is read, or else the HTML part. Linear in what it is given, of which only the beginning is read.
 */
export function visibleText(parts: { readonly text: string | null; readonly html: string | null }): string {
  const text = parts.text ?? "";
  const source =
    text.trim() === "" ? textOfHtml((parts.html ?? "").slice(0, maxSource)) : text.slice(0, maxSource);
  return typedLines(plainLines(source))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
    .slice(0, maxTyped);
}

function typedLines(lines: readonly string[]): readonly string[] {
  const typed: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isSignatureMark(line)) break;
    const quote = quoteAt(lines, at);
    if (quote === "rest") break;
    if (quote > 0) at += quote - 1;
    else if (!isSignatureLine(line)) typed.push(line);
  }
  return typed;
}
