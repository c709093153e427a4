import { createHash } from "node:crypto";
import type { Copy } from "../captures/decide-copy.ts";
import { commandLines } from "../commands/command-lines.ts";
import { asForwarded, type ForwardedMail, forwardedMail } from "../forwards/forwarded-mail.ts";
import { isVCardFile } from "../vcards/vcard-file.ts";
import { copiedTo, type Ours } from "./copied-to.ts";
import type { Attachment } from "./parsed-mail.ts";
import type { VerifiedMail } from "./verify-sender.ts";
import { visibleText } from "./visible-text.ts";

/** Something in a mail that people are captured from. */
export type Source =
  | { readonly kind: "forward"; readonly forwarded: ForwardedMail }
  | { readonly kind: "vcards"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "photo"; readonly photo: Photo };

/** The smallest thing in a mail that is decided on its own: a source of people, a line that the person typed, or what was written to others. */
export type Unit = { readonly unit: number } & (
  | Source
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "copy"; readonly copy: Copy }
);

export const isSource = <U extends Unit>(unit: U): unit is Extract<U, Source> =>
  unit.kind !== "line" && unit.kind !== "copy";

/** What the source is called where something is told of it. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case "photo":
      return source.photo.name;
    case "vcards":
      return source.name;
    case "forward":
      return "the forwarded mail";
  }
}

export type Photo = { readonly name: string; readonly bytes: Uint8Array; readonly hash: string };

/** Beyond this many lines a mail is not a list of commands. */
const maxLines = 200;

/** Who is captured first, then lines. `ownPictures`: keys of pictures that we sent, which a quoted mail brings back. */
export function unitsOf(mail: VerifiedMail, ours: Ours, ownPictures: readonly string[]): readonly Unit[] {
  const to = copiedTo(mail, ours);
  if (to.length > 0) return [{ unit: 0, kind: "copy", copy: { subject: mail.parsed.subject.trim(), to } }];
  const sources = sourcesIn(mail, ownPictures);
  const lines = mail.trust === "command" ? linesOf(mail, sources.length > 0) : [];
  return [
    ...sources.map((source, unit) => ({ unit, ...source })),
    ...lines.map((text, index) => ({ unit: sources.length + index, kind: "line", text }) as const),
  ];
}

function sourcesIn({ parsed, route }: VerifiedMail, ownPictures: readonly string[]): readonly Source[] {
  const forwarded = route === "in" ? asForwarded(parsed) : forwardedMail(parsed);
  const parts = parsed.attachments.filter((part) => !isEnvelopeStuff(part));
  return [
    ...(forwarded ? [{ kind: "forward", forwarded } as const] : []),
    ...parts.filter(isVCardFile).map(({ name, bytes }) => ({ kind: "vcards", name, bytes }) as const),
    ...parts
      .filter((part) => !isVCardFile(part))
      .map(photoOf)
      .filter(({ hash }) => !ownPictures.some((key) => key.includes(hash)))
      .map((photo) => ({ kind: "photo", photo }) as const),
  ];
}

const photoOf = ({ name, bytes }: Attachment): Photo => ({
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
function linesOf(mail: VerifiedMail, captures: boolean): readonly string[] {
  const typed = commandLines(visibleText(mail.parsed));
  if (typed.length > 0) return typed.slice(0, maxLines);
  const subject = mail.parsed.subject.trim();
  return captures || subject === "" || replyPrefix.test(subject) ? [] : [subject];
}
