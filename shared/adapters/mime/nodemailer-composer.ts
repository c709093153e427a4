import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { RenderedMail } from "../../mails/rendered-mail.ts";
import type { MailComposer as Composer, Envelope } from "../../ports/mail-composer.ts";

/** `mailDomain`: the mails come from `inbox@` it. */
export function nodemailerComposer(mailDomain: string): Composer {
  return {
    async compose(envelope, mail, pictures) {
      const seed = createHash("sha256").update(envelope.cause).digest("hex").slice(0, 24);
      const composer = new MailComposer({
        ...headers(envelope, mailDomain, seed),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        attachments: [...inlinePictures(mail, pictures), ...drawnPictures(mail), ...attachedFiles(mail)],
        ...invitation(mail),
        baseBoundary: seed,
        disableFileAccess: true,
        disableUrlAccess: true,
        newline: "win",
      });
      return new Uint8Array(await composer.compile().build());
    },
  };
}

function headers(envelope: Envelope, mailDomain: string, seed: string) {
  return {
    from: { name: "Nextday", address: `inbox@${mailDomain}` },
    to: envelope.to,
    replyTo: envelope.replyTo,
    date: new Date(envelope.date),
    messageId: `<${seed}@${mailDomain}>`,
    headers: {
      "Auto-Submitted": envelope.autoSubmitted,
      "X-Auto-Response-Suppress": "All",
      ...(envelope.autoSubmitted === "auto-generated" && unsubscribe(envelope)),
    },
    ...(envelope.inReplyTo !== null && { inReplyTo: envelope.inReplyTo }),
    ...(envelope.references.length > 0 && { references: [...envelope.references] }),
  };
}

/** By one click where there is a link, and by mail (RFC 8058, RFC 2369). */
function unsubscribe({ replyTo, stopUrl }: Envelope) {
  const byMail = `<mailto:${replyTo}?subject=stop>`;
  if (stopUrl === null) return { "List-Unsubscribe": byMail };
  // Not folded within the link: some mail programs do not find it then.
  const links = { prepared: true, foldLines: false, value: `<${stopUrl}>, ${byMail}` };
  return { "List-Unsubscribe": links, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

function inlinePictures(mail: RenderedMail, pictures: ReadonlyMap<string, Uint8Array>) {
  return mail.pictures.flatMap(({ cid, key }) => {
    const bytes = pictures.get(key);
    if (!bytes) return [];
    return [{ cid, filename: `${cid}.jpg`, contentType: "image/jpeg", content: Buffer.from(bytes) }];
  });
}

const drawnPictures = ({ drawn = [] }: RenderedMail) =>
  drawn.map(({ cid, png }) => ({
    ...{ cid, filename: `${cid}.png`, contentType: "image/png" },
    content: Buffer.from(png),
  }));

/** As an alternative, which calendars take in, and as a file, for programs that know no such alternative (RFC 6047). */
const invitation = ({ invitation: asked }: RenderedMail) =>
  asked ? { icalEvent: { method: asked.method, filename: asked.name, content: asked.content } } : {};

const attachedFiles = ({ attachments = [] }: RenderedMail) =>
  attachments.map(({ name, type, content }) => ({
    filename: name,
    contentType: type,
    contentDisposition: "attachment" as const,
    content: typeof content === "string" ? content : Buffer.from(content),
  }));
