import type { Attachment, ParsedMail } from "../mail/parsed-mail.ts";
import { vcardText } from "../vcards/vcard-file.ts";
import { eventsOfThings } from "./events-of-things.ts";
import type { InviteEvent } from "./invite-event.ts";
import { timeText } from "./invite-time.ts";
import { pageThings } from "./page-things.ts";
import { readInvite } from "./read-invite.ts";

const begin = /BEGIN\s?:\s?VCALENDAR/i;

/** By what it is declared as, by its name, or by how it begins. */
export const isInviteFile = ({ name, type, bytes }: Pick<Attachment, "name" | "type" | "bytes">): boolean =>
  /^(?:text\/(?:x-v)?calendar|application\/ics)$/.test(type) ||
  /\.(?:ics|vcs|ical|ifb)$/i.test(name) ||
  /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));

/** Every meeting that a mail brings: in its parts, in the mails attached to it, or pasted into its words, each once; else what its HTML tells machines. */
export function invitesIn(mail: ParsedMail): readonly InviteEvent[] {
  const written = calendarsIn(mail);
  return written.length > 0 ? written : eventsOfThings(pagesIn(mail).flatMap(pageThings));
}

const pagesIn = ({ html, attachedMails }: ParsedMail): readonly string[] =>
  [html, ...attachedMails.map((each) => each.html)].filter((page) => page !== null);

function calendarsIn(mail: ParsedMail): readonly InviteEvent[] {
  const files = filesIn(mail);
  const texts = files.length > 0 ? files.map(({ bytes }) => vcardText(bytes)) : pastedIn(mail);
  const found = new Map<string, InviteEvent>();
  for (const [at, event] of texts.flatMap(readInvite).entries()) {
    const key = `${event.uid ?? at} ${event.recurrenceId ? timeText(event.recurrenceId) : ""}`;
    const known = found.get(key);
    const isNewer = !known || event.sequence > known.sequence || known.method === null;
    if (isNewer) found.set(key, event);
  }
  return [...found.values()];
}

const mostFiles = 50;

function filesIn({ attachments, attachedMails }: ParsedMail): readonly Attachment[] {
  return [...attachments.filter(isInviteFile), ...attachedMails.flatMap(filesIn)].slice(0, mostFiles);
}

function pastedIn({ text }: ParsedMail): readonly string[] {
  const at = text?.search(begin) ?? -1;
  return at < 0 ? [] : [text?.slice(at) ?? ""];
}
