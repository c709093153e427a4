import type { ParsedMail } from "../mail/parsed-mail.ts";
import type { FirstQuoted } from "./first-quoted.ts";
import { subjectSays } from "./subject-says.ts";

/** `words`: how it is introduced; `isWithin`: that is itself marked as quoted. */
type Found = FirstQuoted & { readonly words: string; readonly isWithin: boolean };

/**
 * Whether the first mail inside a mail is passed on, and not answered. A mark says so, unless it is itself quoted in an answer. A header alone
 * says nothing, then the subject decides, and to whom the mail goes: an answer goes to whom it quotes.
 */
export function isForward(mail: ParsedMail, found: Found): boolean {
  const says = subjectMeans(mail.subject, found.words);
  if (isOfMachine(mail)) return false;
  if (found.by === "mark") return !(found.isWithin && says === "reply");
  if (says === "reply" || isAnswerTo(mail, found)) return false;
  if (found.by === "attribution") return says === "forward";
  return says === "forward" || (!isBulk(mail) && isWholeHeader(found));
}

/** "VS" is the answer of a Finn or an Estonian, and what a Dane or a Norwegian passes on. */
function subjectMeans(subject: string, words: string): "forward" | "reply" | "nothing" {
  const says = subjectSays(subject);
  if (says !== "either") return says;
  return /lähet|kirjoitti|saatja|saadetud|kirjutas/i.test(words) ? "reply" : "forward";
}

/** Where only a header speaks for it, it must be one: an order form says "From" and "To", too. */
const isWholeHeader = ({ from, to, subject, date }: Found): boolean =>
  (from.email !== null && (subject !== null || date !== null)) ||
  (to !== null && subject !== null && date !== null);

const isAnswerTo = ({ to, cc }: ParsedMail, { from }: Found): boolean =>
  from.email !== null && [...to, ...cc].some(({ email }) => email.toLowerCase() === from.email);

/** A report of a bounce brings a header, and a note of absence what it answers. */
export function isOfMachine(mail: ParsedMail): boolean {
  const submitted = header(mail, "auto-submitted");
  return (
    (submitted !== "" && submitted !== "no") ||
    header(mail, "content-type").startsWith("multipart/report") ||
    /^(?:mailer-daemon|postmaster)@/.test(mail.from[0]?.email ?? "")
  );
}

const isBulk = (mail: ParsedMail): boolean =>
  header(mail, "list-id") !== "" ||
  header(mail, "list-unsubscribe") !== "" ||
  /^(?:bulk|list|junk)/.test(header(mail, "precedence"));

const header = ({ headers }: ParsedMail, name: string): string =>
  headers
    .find((each) => each.name === name)
    ?.value.trim()
    .toLowerCase() ?? "";
