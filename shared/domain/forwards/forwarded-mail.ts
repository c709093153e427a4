import type { ParsedMail } from "../mail/parsed-mail.ts";
import { wholeText } from "../mail/whole-text.ts";
import { isForwardMark } from "./forward-marks.ts";
import { type HeaderBlock, headerBlockAt } from "./header-block.ts";
import { type NamedMailbox, namedMailbox } from "./named-mailbox.ts";
import { subjectSays } from "./subject-says.ts";

/** The mail that a mail passes on: the newest, where it is a chain. */
export type ForwardedMail = {
  readonly from: NamedMailbox;
  readonly to: NamedMailbox | null;
  readonly subject: string | null;
  /** As it is written. */
  readonly date: string | null;
  readonly lines: readonly string[];
};

/** Null: nothing is forwarded; a reply that quotes is no forward. */
export function forwardedMail(mail: ParsedMail): ForwardedMail | null {
  const marked = wholeText(mail);
  const lines = marked.map(unquoted);
  for (let at = 0; at < lines.length; at += 1) {
    const block = headerBlockAt(lines, at);
    if (block === null) continue;
    const above = marked.slice(Math.max(0, at - 3), at);
    return isForward(mail.subject, above) ? forwardIn(lines, block) : null;
  }
  return null;
}

/** A mark above the header says it most clearly; else it is one unless the subject says that it is a reply. */
function isForward(subject: string, above: readonly string[]): boolean {
  return above.some(isForwardMark) || subjectSays(subject) !== "reply";
}

function forwardIn(lines: readonly string[], { fields, ends }: HeaderBlock): ForwardedMail {
  const to = fields.get("to");
  return {
    from: namedMailbox(fields.get("from") ?? ""),
    to: to === undefined ? null : namedMailbox(to),
    subject: fields.get("subject") ?? null,
    date: fields.get("date") ?? null,
    lines: lines.slice(ends),
  };
}

/** Apple Mail and others mark each line of what they pass on. */
const unquoted = (line: string): string => line.replace(/^(?:>\s?)+/, "");
