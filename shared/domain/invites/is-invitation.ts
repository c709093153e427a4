import type { ForwardedMail } from "../forwards/forwarded-mail.ts";
import { isMachineAddress } from "../mail/machine-address.ts";
import { confirmedName } from "./confirmed-name.ts";
import type { InviteEvent } from "./invite-event.ts";

/** Whether a mail that was passed on is the invitation itself, or its host's, and no letter of somebody who is met by it. */
export function isInvitation({ from, subject }: ForwardedMail, invites: readonly InviteEvent[]): boolean {
  if (invites.length === 0) return false;
  if (from.email !== null && isMachineAddress(from.email)) return true;
  const said = plain(subject ?? "");
  const bears = invites.some(({ summary }) => summary !== null && said.includes(plain(summary)));
  return bears || opening.test(said) || confirmedName(subject ?? "") !== null;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** How calendars begin the subjects of what they send, in the languages that they are used in most. */
const opening =
  /^(?:(?:updated |forwarded )?invitation|accepted|tentative|cancel+ed|canceled event|einladung|aktualisierte einladung|abgesagt|invitación|cancelado|annulé|you['’]re (?:going|registered))\b/;
