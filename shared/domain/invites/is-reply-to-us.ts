import type { ParsedMail } from "../mail/parsed-mail.ts";
import { invitesIn } from "./invite-file.ts";

/** Whether the mail is a calendar's answer to the time that we set aside (RFC 5546, METHOD:REPLY): nobody waits for anything. */
export function isReplyToUs(mail: ParsedMail, mailDomain: string): boolean {
  const invites = invitesIn(mail);
  const isOurs = (of: string | null | undefined) => of?.endsWith(`@${mailDomain}`) === true;
  return (
    invites.length > 0 &&
    invites.every(
      ({ method, uid, organizer }) => method === "REPLY" && (isOurs(uid) || isOurs(organizer?.email)),
    )
  );
}
