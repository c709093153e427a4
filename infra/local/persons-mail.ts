import MailComposer from "nodemailer/lib/mail-composer";
import type { ParsedMail } from "../../shared/domain/mail/parsed-mail.ts";

/** A mail as a person's mail program writes it. */
export type PersonsMail = {
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  /** The Date header, with the person's own offset: see `dateHeader`. */
  readonly date: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** With its angle brackets; made up where it is not given. The mail's bytes follow from it and the rest. */
  readonly messageId?: string;
  /** The Message-ID that it answers; null for a fresh mail. */
  readonly inReplyTo: string | null;
};

export async function personsMail(mail: PersonsMail): Promise<Buffer> {
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    text: mail.text,
    date: mail.date,
    messageId: mail.messageId,
    baseBoundary: mail.messageId?.replace(/\W+/g, "-").slice(0, 40),
    attachments: mail.files.map(({ name, bytes }) => ({ filename: name, content: Buffer.from(bytes) })),
    ...(mail.inReplyTo !== null && { inReplyTo: mail.inReplyTo, references: [mail.inReplyTo] }),
  });
  return composer.compile().build();
}

/** `Sat, 21 Nov 2026 15:00:00 -0500` (RFC 5322): the instant as a clock shows it that is `offsetMinutes` ahead of UTC. */
export function dateHeader(at: string, offsetMinutes: number): string {
  const shown = new Date(Date.parse(at) + offsetMinutes * 60_000).toUTCString().replace(/ GMT$/, "");
  const minutes = Math.abs(offsetMinutes);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${shown} ${offsetMinutes < 0 ? "-" : "+"}${digits.join("")}`;
}

/** Where an answer to the mail goes, what it is called, and its text below the quoted mail, as mail programs do it. */
export function replyTo(
  mail: ParsedMail,
  text: string,
): Pick<PersonsMail, "to" | "subject" | "text" | "inReplyTo"> {
  const [author] = mail.from;
  const address = mail.headers.find((header) => header.name === "reply-to")?.value ?? author?.email ?? "";
  const quoted = (mail.text ?? "").trimEnd().replace(/^/gm, "> ");
  return {
    to: address,
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    text: `${text}\n\nOn ${mail.date.at?.slice(0, 10) ?? "that day"}, ${author?.name ?? "Nextday"} wrote:\n${quoted}\n`,
    inReplyTo: mail.messageId,
  };
}
