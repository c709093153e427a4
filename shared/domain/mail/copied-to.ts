import { subjectSays } from "../forwards/subject-says.ts";
import { addressIn } from "../trust/mailbox.ts";
import { isMachineAddress } from "./machine-address.ts";
import type { MailAddress, ParsedMail } from "./parsed-mail.ts";
import type { VerifiedMail } from "./verify-sender.ts";

/** Whose an address is. */
export type Ours = {
  /** One that we take mail at. */
  readonly isInbox: (email: string) => boolean;
  /** One of the account's own. */
  readonly isOwn: (email: string) => boolean;
};

/** We are written to alone, or something is passed on to us. */
function isForUs({ to, subject, attachments, attachedMails }: ParsedMail, isInbox: Ours["isInbox"]): boolean {
  if (!to.some(({ email }) => isInbox(email))) return false;
  const brings = attachments.length + attachedMails.length > 0 || subjectSays(subject) === "forward";
  return brings || to.every(({ email }) => isInbox(email));
}

/** More is a circular. */
const mostPeople = 20;

/**
 * Whom the person wrote to with a copy to us, blind or not, machines and lists left out; null where the mail was meant for us. What such a
 * mail says is for them.
 */
export function copiedTo(
  { parsed, trust, route }: VerifiedMail,
  { isInbox, isOwn }: Ours,
): readonly MailAddress[] | null {
  if (trust !== "command" || (route !== "inbox" && route !== "item")) return null;
  if (route === "inbox" && isForUs(parsed, isInbox)) return null;
  const all = [...parsed.to, ...parsed.cc];
  const people = all.filter(({ email }) => addressIn(email) !== null && !isInbox(email) && !isOwn(email));
  // A copy of somebody's own may tell nobody whom else it went to; an answer that was sent there by hand is an answer.
  if (people.length === 0) return route === "item" && !all.some(({ email }) => isInbox(email)) ? [] : null;
  const once = [...new Map(people.map((each) => [each.email, each])).values()];
  return once.filter(({ email }) => !isMachineAddress(email)).slice(0, mostPeople);
}
