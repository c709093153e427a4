import type { ParsedMail } from "./parsed-mail.ts";
import { plainLines } from "./plain-lines.ts";
import { allTextOfHtml } from "./visible-text-html.ts";

const maxSource = 400_000;

/** All lines of a mail, quotes and forwarded mails included; of the HTML part where there is no text. */
export function wholeText({ text, html }: Pick<ParsedMail, "text" | "html">): readonly string[] {
  const typed = (text ?? "").slice(0, maxSource);
  return plainLines(typed.trim() === "" ? allTextOfHtml((html ?? "").slice(0, maxSource)) : typed);
}
