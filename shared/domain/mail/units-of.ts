import { createHash } from "node:crypto";
import { commandLines } from "../commands/command-lines.ts";
import type { Attachment } from "./parsed-mail.ts";
import type { VerifiedMail } from "./verify-sender.ts";
import { visibleText } from "./visible-text.ts";

/** The smallest thing in a mail that is decided on its own: a photo, or a line that the person typed. */
export type Unit =
  | { readonly unit: number; readonly kind: "photo"; readonly photo: Photo }
  | { readonly unit: number; readonly kind: "line"; readonly text: string };

export type Photo = { readonly name: string; readonly bytes: Uint8Array; readonly hash: string };

/** Beyond this many lines a mail is not a list of commands. */
const maxLines = 200;

/** In the mail's own order: photos, then lines. `ownPictures`: keys of pictures that we sent, which a quoted mail brings back. */
export function unitsOf(mail: VerifiedMail, ownPictures: readonly string[]): readonly Unit[] {
  const photos = mail.parsed.attachments
    .filter((part) => !isEnvelopeStuff(part))
    .map((part) => photoOf(part.name, part.bytes))
    .filter((photo) => !ownPictures.some((key) => key.includes(photo.hash)));
  const lines = mail.trust === "command" ? linesOf(mail, photos.length > 0) : [];
  return [
    ...photos.map((photo, unit) => ({ unit, kind: "photo", photo }) as const),
    ...lines.map((text, index) => ({ unit: photos.length + index, kind: "line", text }) as const),
  ];
}

const photoOf = (name: string, bytes: Uint8Array): Photo => ({
  name,
  bytes,
  hash: createHash("sha256").update(bytes).digest("hex"),
});

/** Signatures and the like that mail programs add by themselves. */
function isEnvelopeStuff(part: Attachment): boolean {
  return /^application\/(pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys)$/.test(part.type);
}

/** Whether the person typed something, and nothing of it says what to do. */
export function isThanks(mail: VerifiedMail): boolean {
  const typed = visibleText(mail.parsed);
  return typed.trim() !== "" && commandLines(typed).length === 0;
}

const replyPrefix = /^\s*(re|aw|sv|vs|antw|odp|r|fwd?|wg|tr)\s*(\[\d+\])?\s*:/i;

/** What the person typed; where that is nothing, the subject, which our own `mailto:` actions fill. */
function linesOf(mail: VerifiedMail, hasPhotos: boolean): readonly string[] {
  const typed = commandLines(visibleText(mail.parsed));
  if (typed.length > 0) return typed.slice(0, maxLines);
  const subject = mail.parsed.subject.trim();
  return hasPhotos || subject === "" || replyPrefix.test(subject) ? [] : [subject];
}
