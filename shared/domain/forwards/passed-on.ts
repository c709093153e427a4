import type { ParsedMail } from "../mail/parsed-mail.ts";
import { wholeText } from "../mail/whole-text.ts";
import type { ForwardedMail } from "./forwarded-mail.ts";

/** A mail that a rule of the person's has passed on as it is; null: it does not say who wrote it. */
export function passedOn(mail: ParsedMail): ForwardedMail | null {
  const [from] = mail.from;
  return from
    ? {
        from,
        to: mail.to[0] ?? null,
        subject: mail.subject,
        date: mail.date.at,
        lines: wholeText(mail),
      }
    : null;
}
