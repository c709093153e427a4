import { commandLines } from "../commands/command-lines.ts";
import type { ParsedMail } from "../mail/parsed-mail.ts";
import { visibleText } from "../mail/visible-text.ts";
import { codeIn } from "./asked-link.ts";

const yes = /^(?:yes|yes please|confirm|confirmed|link|link it|ok|okay)[.!]*$/i;

/** Whether somebody who was sent the code says that the address is theirs: any other answer, be it "who are you?", links nothing. */
export function agrees(mail: ParsedMail, code: string): boolean {
  const typed = visibleText(mail);
  const said = commandLines(typed);
  if (said.length > 0) return codeIn(typed) === code || said.some((line) => yes.test(line));
  // The button in our mail fills the subject; "Re:" before it is a mail program's.
  return /^(?:confirm|yes)\b/i.test(mail.subject.trim()) && codeIn(mail.subject) === code;
}
