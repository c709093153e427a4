import { verbsAt } from "../commands/verb-words.ts";
import { attendeesVerb } from "../events/attendees-verb.ts";
import type { Attendee } from "../events/event.ts";
import { attendeesAmong } from "../events/read-attendees.ts";
import { forwardedMail } from "../forwards/forwarded-mail.ts";
import { vcardText } from "../vcards/vcard-file.ts";
import { answeredToken } from "./answered-token.ts";
import type { Attachment } from "./parsed-mail.ts";
import type { VerifiedMail } from "./verify-sender.ts";
import { visibleText } from "./visible-text.ts";

/** A mail with what it says of who is coming to an event as lines below the command that asks for it. */
export type WithGuestList = {
  /** Without the files that the list was in. */
  readonly mail: VerifiedMail;
  readonly complete: (line: string) => string;
};

/** `attendees Chamber mixer` alone means the list that is in the mail's files, or in the mail that it passes on. */
export function withGuestList(mail: VerifiedMail): WithGuestList {
  const { parsed } = mail;
  const asIs = { mail, complete: (line: string) => line };
  const said = `${parsed.subject}\n${visibleText(parsed, answeredToken(mail))}`;
  if (!said.split("\n").some(asksForList)) return asIs;
  const files = parsed.attachments.filter(isList);
  const texts =
    files.length > 0
      ? files.map(({ bytes }) => vcardText(bytes))
      : [forwardedMail(parsed)?.lines.join("\n") ?? ""];
  const guests = texts.flatMap(attendeesAmong);
  if (guests.length === 0) return asIs;
  const list = guests.map(guestLine).join("\n");
  const attachments = parsed.attachments.filter((each) => !files.includes(each));
  return {
    mail: { ...mail, parsed: { ...parsed, attachments } },
    complete: (line) => (asksForList(line) ? `${line.trim()}:\n${list}` : line),
  };
}

/** The command with an event behind it, and nobody. */
function asksForList(line: string): boolean {
  const found = verbsAt(line.trim()).find(({ verb }) => verb.name === attendeesVerb.name);
  return found !== undefined && /^[^:\n]+$/.test(found.rest);
}

const isList = ({ name, type }: Attachment): boolean =>
  /\.(?:csv|tsv|txt)$/i.test(name) ||
  /^(?:text|application)\/(?:x-)?(?:csv|tab-separated-values)$/.test(type);

const guestLine = ({ name, email, company }: Attendee): string =>
  [name ?? "", company ?? "", email ?? ""].join("\t");
