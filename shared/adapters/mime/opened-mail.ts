import type { Attachment, ParsedMail } from "../../domain/mail/parsed-mail.ts";
import { emptyMail } from "./mail-of-email.ts";
import { wrappedIn } from "./signed-content.ts";
import { type TnefMail, tnefMail } from "./tnef.ts";

/** `parse` reads a mail within another. `mayOpen`: whether one wrapping more is opened; each may hold much more than its bytes. */
type Opening = {
  readonly parse: (bytes: Uint8Array) => Promise<ParsedMail>;
  readonly mayOpen: () => boolean;
};

/** A mail with what is packed into S/MIME, PGP and winmail.dat taken out; what is encrypted is `sealed`. */
export async function openedMail(mail: ParsedMail, opening: Opening): Promise<ParsedMail> {
  let opened: ParsedMail = { ...withoutArmour(mail), attachments: [] };
  for (const part of mail.attachments) opened = joined(opened, await inside(part, opening));
  return opened;
}

type Inside = Pick<ParsedMail, "attachments" | "text" | "html" | "attachedMails" | "sealed">;

const nothing: Inside = { text: null, html: null, attachments: [], attachedMails: [], sealed: false };

async function inside(part: Attachment, { parse, mayOpen }: Opening): Promise<Inside> {
  if (isTnef(part)) {
    const packed = mayOpen() ? tnefMail(part.bytes) : null;
    return packed ? mailOfTnef(packed) : { ...nothing, attachments: [part] };
  }
  if (part.type === "application/pgp-encrypted" || isPgpMessage(part.bytes))
    return { ...nothing, sealed: true };
  if (isWrapping(part) && mayOpen()) {
    const wrapped = wrappedIn(part.bytes);
    if (wrapped?.kind === "encrypted") return { ...nothing, sealed: true };
    if (wrapped?.kind === "content") return await parse(wrapped.content);
  }
  return { ...nothing, attachments: [part] };
}

const mailOfTnef = ({ from, mails, ...words }: TnefMail): ParsedMail => ({
  ...emptyMail,
  ...words,
  from: from ? [from] : [],
  attachedMails: mails.map(mailOfTnef),
});

const isTnef = ({ type, name }: Attachment): boolean =>
  /^application\/(?:ms-tnef|vnd\.ms-tnef)$/.test(type) || /^winmail\.dat$/i.test(name);

const isPgpMessage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 100)).toString("latin1").trimStart().startsWith(begins.sealed);

const isWrapping = ({ type, name }: Attachment): boolean =>
  /^application\/(?:x-)?pkcs7-mime$/.test(type) || /\.p7m$/i.test(name);

/** The words within are the mail's own where it has none besides: else it is a file, which somebody else may have written. */
function joined(mail: ParsedMail, more: Inside): ParsedMail {
  const saysNothing = !mail.text?.trim() && !mail.html?.trim();
  return {
    ...mail,
    text: saysNothing ? (more.text ?? mail.text) : mail.text,
    html: saysNothing ? (more.html ?? mail.html) : mail.html,
    attachments: [...mail.attachments, ...more.attachments],
    attachedMails: [...mail.attachedMails, ...more.attachedMails],
    sealed: mail.sealed || more.sealed,
  };
}

const begins = {
  signed: "-----BEGIN PGP SIGNED MESSAGE-----",
  sealed: "-----BEGIN PGP MESSAGE-----",
} as const;
const ends = {
  text: "-----BEGIN PGP SIGNATURE-----",
  signature: "-----END PGP SIGNATURE-----",
  sealed: "-----END PGP MESSAGE-----",
} as const;

/** RFC 9580 §7: the armour around a signed text is no text, and an encrypted block is none either. */
function withoutArmour(mail: ParsedMail): ParsedMail {
  const text = mail.text ?? "";
  if (text.includes(begins.sealed)) {
    const rest = without(text, begins.sealed, ends.sealed);
    return { ...mail, text: rest.trim() === "" ? null : rest, html: null, sealed: true };
  }
  const at = text.indexOf(begins.signed);
  if (at < 0) return mail;
  const signed = text.slice(at + begins.signed.length).replace(/^[^\n]*\n(?:[A-Za-z]+: [^\n]*\n)*\r?\n/, "");
  const bare = without(signed, ends.text, ends.signature).replace(/^- /gm, "");
  return { ...mail, text: text.slice(0, at) + bare };
}

/** Without each such block; one that does not end goes on to the end of the text. */
function without(text: string, begin: string, end: string): string {
  const [before = "", ...blocks] = text.split(begin);
  return before + blocks.map((block) => block.split(end).slice(1).join(end)).join("");
}
