import { markedIn } from "./clauses/parse-clauses.ts";
import type { ParsedLine } from "./parsed-line.ts";
import type { ParseContext } from "./verb.ts";

/** What announces the words of somebody else: `Jane wrote me this:`, `FYI here is what she sent:`. */
const announces =
  /(?:\b(?:wrote|writes|says|said|sent|e-?mailed|texted|messaged|replied|answered)(?: (?:to )?(?:me|us|back|in))*(?: (?:this|that|the following|as follows|below|(?:earlier )?(?:today|yesterday)|this morning))*|\b(?:her|his|their) (?:e-?mail|message|reply|answer|text|words)(?: (?:was|is|said|says|reads?))?|^(?:fyi|see below|pasted|copied)(?: .{0,60})?) ?:$/i;

/** Lines of which those that stand below such an announcement are one with it, in quotes: they are to be kept and not obeyed. */
export function withPasted(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => announces.test(line));
  const below = lines.slice(at + 1).filter((line) => line !== "");
  return at < 0 || below.length < 2
    ? lines
    : [...lines.slice(0, at), `${lines[at] ?? ""} “${below.join(" ")}”`];
}

const quotedBehind = /^([^“]{1,120}:) “(.*)”$/u;

/** A note on whoever is named before the quoted words. Null: nothing is announced and quoted. */
export function parsePasted(line: string, context: ParseContext): ParsedLine | null {
  const [, head = "", text = ""] = quotedBehind.exec(line) ?? [];
  if (!announces.test(head)) return null;
  const target = markedIn(head, context);
  return target
    ? { kind: "command", command: { line, verb: "note", target, args: { text }, words: text } }
    : { kind: "not-understood", line, about: { kind: "unsaid" }, nearest: null };
}
