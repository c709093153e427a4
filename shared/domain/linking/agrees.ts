import { isPleasantry } from "../commands/pleasantries.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import type { ParsedMail } from "../mail/parsed-mail.ts";
import { visibleText } from "../mail/visible-text.ts";

const said = [
  "yes|yep|yeah|ok|okay|sure|please|thanks|thank you",
  "(?:i )?confirm(?:ed)?(?: it| this)?|link(?: it| this| me)?",
  "(?:it|that|this)(?: is|['’]?s) (?:me|mine|my address)",
  "(?:(?:the|my) )?code(?: is)?",
].join("|");
const agreement = new RegExp(`^(?:(?:${said})(?=[\\s,.:!]|$)[\\s,.:!]*)+$`, "i");
const onlyPolite = /^(?:(?:please|thanks|thank you|(?:(?:the|my) )?code(?: is)?)(?:[\s,.:!]+|$))+$/i;

/** Whether somebody who was sent the code says that the address is theirs, and nothing else: any other answer, be it "who are you?", links nothing. */
export function agrees(mail: ParsedMail, code: string): boolean {
  const lines = visibleText(mail)
    .split("\n")
    .filter((line) => !isPleasantry(line) || isYes(line, code));
  const others = lines.filter((line) => !isYes(line, code));
  if (others.some((line) => !isOwnName(mail, line))) return false;
  // The button in our mail fills the subject; "Re:" before it is a mail program's.
  return (
    others.length < lines.length || (mail.subject.toLowerCase().includes(code) && isYes(mail.subject, code))
  );
}

function isYes(line: string, code: string): boolean {
  const words = line.trim().toLowerCase().replaceAll(code, "confirm");
  return words.length <= longest && agreement.test(words) && !onlyPolite.test(words);
}

const longest = 80;

/** `Ann` below what Ann has written. */
function isOwnName({ from: [author] }: ParsedMail, line: string): boolean {
  const own = nameWords(
    `${author?.name ?? ""} ${author?.email.replace(/@.*/, "").replace(/[._]/g, " ") ?? ""}`,
  );
  return nameWords(line).every((word) => own.includes(word));
}
