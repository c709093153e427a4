import { createHash } from "node:crypto";
import type { Copy } from "../captures/decide-copy.ts";
import { isOnNumbers } from "../commands/of-its-item.ts";
import { asForwarded, type ForwardedMail, forwardedMail } from "../forwards/forwarded-mail.ts";
import { wholeHtml } from "../forwards/whole-html.ts";

import { isImportLine } from "../import/import-verb.ts";
import { isTableFile } from "../import/is-table-file.ts";

import { confirmedName } from "../invites/confirmed-name.ts";

import type { InviteEvent } from "../invites/invite-event.ts";
import { invitesIn, isInviteFile } from "../invites/invite-file.ts";
import { isInvitation } from "../invites/is-invitation.ts";
import { toldInWords } from "../invites/told-in-words.ts";
import type { Decoration } from "../pictures/decoration.ts";
import { type MailPictures, picturesIn } from "../pictures/pictures-in.ts";
import type { NumberedItem } from "../threads/thread.ts";
import { pastedVCards } from "../vcards/pasted-vcards.ts";
import { isVCardFile } from "../vcards/vcard-file.ts";
import { copiedTo, type Ours } from "./copied-to.ts";
import { withGuestList } from "./guest-list.ts";
import { writtenTo } from "./our-addresses.ts";
import type { Attachment } from "./parsed-mail.ts";
import { quotedReply } from "./quoted-reply.ts";
import { typedUnits } from "./typed-units.ts";
import type { VerifiedMail } from "./verify-sender.ts";

/** Something in a mail that people are captured from. */
export type Source =
  | { readonly kind: "forward"; readonly forwarded: ForwardedMail }
  | { readonly kind: "vcards"; readonly name: string; readonly bytes: Uint8Array }
  /** Words of the person's that may say who somebody is; where they do not, they are a line like any other. */
  | { readonly kind: "text"; readonly text: string }
  /** `doubtful`: it may decorate the mail, and is left out where no card is found on it. */
  | { readonly kind: "photo"; readonly photo: Photo; readonly doubtful: boolean };

/** The smallest thing in a mail that is decided on its own: a source of people, a line that the person typed, or what was written to others. */
export type Unit = { readonly unit: number } & (
  | Source
  | { readonly kind: "line"; readonly text: string }
  /** Where everybody in the mail was met of whom nothing else is said. */
  | { readonly kind: "occasion"; readonly text: string }
  | { readonly kind: "copy"; readonly copy: Copy }
  | { readonly kind: "invites"; readonly invites: readonly InviteEvent[] }
  | { readonly kind: "tables"; readonly files: readonly TableFile[] }
  | { readonly kind: "left-out"; readonly name: string; readonly why: Decoration }
);

export type TableFile = Pick<Attachment, "name" | "bytes">;

export const isSource = <U extends Unit>(unit: U): unit is Extract<U, Source> =>
  ["forward", "vcards", "text", "photo"].includes(unit.kind);

/** What the source is called where something is told of it. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case "photo":
      return source.photo.name;
    case "vcards":
      return source.name;
    case "forward":
      return "the forwarded mail";
    case "text":
      return source.text;
  }
}

export type Photo = { readonly name: string; readonly bytes: Uint8Array; readonly hash: string };

/** Who is captured first, then lines. `ownPictures`: keys of pictures that we sent, which a quoted mail brings back. */
export function unitsOf(whole: VerifiedMail, ours: Ours, ownPictures: readonly string[]): readonly Unit[] {
  const { mail, complete } = withGuestList(whole);
  const written = invitesIn(mail.parsed).filter(({ uid }) => uid === null || !ours.isInbox(uid));
  const invites = written.length > 0 ? written : invitesTold(mail);
  const to = copiedTo(mail, ours);
  if (to !== null && invites.length === 0) return [{ unit: 0, kind: "copy", copy: copyOf(mail, to) }];
  const { sources, leftOut } = sourcesIn(mail, { ownPictures, invites });
  // What a calendar writes around its owner's own invitation was typed by nobody.
  const isOwnInvitation = invites.some(({ organizer }) => organizer?.email && ours.isOwn(organizer.email));
  const isTyped = mail.trust === "command" && !isOwnInvitation;
  const tables = tablesIn(mail);
  const read = isTyped ? typedUnits(mail, sources.length + invites.length + tables.length > 0) : [];
  const meant = tables.length > 0 ? read.filter(({ text }) => !isImportLine(text)) : read;
  const typed = meant.map((unit) => ({ ...unit, text: complete(unit.text) }));
  // Numbers are those of the answered mail: what is said of them is decided before anybody else gets one.
  const onNumbers = typed.filter(
    ({ kind, text }) => kind === "line" && hasNumbers(mail) && isOnNumbers(text),
  );
  const units = [
    ...onNumbers,
    ...(invites.length > 0 ? [{ kind: "invites", invites } as const] : []),
    ...(tables.length > 0 ? [{ kind: "tables", files: tables } as const] : []),
    ...sources,
    ...typed.filter((each) => !onNumbers.includes(each)),
    ...leftOut.map((each) => ({ kind: "left-out", ...each }) as const),
  ];
  return units.map((each, unit) => ({ unit, ...each }));
}

/** Those of the person's own. */
const tablesIn = ({ trust, route, parsed }: VerifiedMail): readonly TableFile[] =>
  trust === "command" && route !== "in" ? parsed.attachments.filter(isTableFile) : [];

/** What the words alone tell of a mail that is passed on, or says by its subject what it is. */
function invitesTold(mail: VerifiedMail): readonly InviteEvent[] {
  const { parsed } = mail;
  const isConfirmation = confirmedName(parsed.subject) !== null;
  const passed = passedOnIn(mail) ?? (isConfirmation ? asForwarded(parsed) : null);
  const sentOn = parsed.date.at?.slice(0, 10);
  return passed === null || sentOn === undefined ? [] : toldInWords(passed, sentOn);
}

const passedOnIn = ({ parsed, route }: VerifiedMail): ForwardedMail | null =>
  route === "in" ? asForwarded(parsed) : forwardedMail(parsed);

const hasNumbers = ({ thread }: VerifiedMail): boolean =>
  thread !== null && thread !== "foreign" && thread.numbered.length > 0;

function copyOf({ arrival, parsed, thread }: VerifiedMail, to: Copy["to"]): Copy {
  const written = writtenTo(arrival.recipients);
  const numbered = thread === null || thread === "foreign" ? [] : thread.numbered;
  const isMeant = ({ n }: NumberedItem) => written.to === "item" && written.numbers.includes(n);
  const items = numbered.filter(isMeant);
  const introduces = items.filter(({ introductionId }) => introductionId !== undefined);
  const meant = items.map(({ contactId }) => contactId);
  const quoted = quotedReply(parsed);
  return {
    ...{ subject: parsed.subject.trim(), to, meant },
    ...(introduces.length > 0 && { introduces }),
    ...(quoted !== null && { quoted }),
  };
}

type Known = { readonly ownPictures: readonly string[]; readonly invites: readonly InviteEvent[] };

function sourcesIn(
  mail: VerifiedMail,
  { ownPictures, invites }: Known,
): { readonly sources: readonly Source[]; readonly leftOut: MailPictures["leftOut"] } {
  const { parsed } = mail;
  const passed = passedOnIn(mail);
  const forwarded = passed && isInvitation(passed, invites) ? null : passed;
  const passedOn = parsed.attachedMails[0]?.attachments ?? [];
  const parts = [...parsed.attachments, ...passedOn].filter(
    (part) => !isEnvelopeStuff(part) && !isInviteFile(part) && !isTableFile(part),
  );
  const isOurs = ({ hash }: Photo) => ownPictures.some((key) => key.includes(hash));
  const files = parts.filter((part) => !isVCardFile(part) && !isOurs(photoOf(part)));
  const { shown, leftOut } = picturesIn(parsed, files);
  const vcards = pastedIn(parsed);
  return {
    sources: [
      ...(forwarded ? [{ kind: "forward", forwarded } as const] : []),
      ...parts.filter(isVCardFile).map(({ name, bytes }) => ({ kind: "vcards", name, bytes }) as const),
      ...(vcards === ""
        ? []
        : [{ kind: "vcards", name: "the vCard in the text", bytes: Buffer.from(vcards) } as const]),
      ...shown.map(({ part, doubtful }) => ({ kind: "photo", photo: photoOf(part), doubtful }) as const),
    ],
    leftOut,
  };
}

/** Of a mail without a text part, what its HTML shows. */
function pastedIn({ text, html }: VerifiedMail["parsed"]): string {
  const { vcards } = pastedVCards(text ?? "");
  const isInHtml = vcards === "" && html !== null && /BEGIN\s?:\s?VCARD/i.test(html);
  if (!isInHtml) return vcards;
  // A space in front of a line of HTML may be the source's alone.
  return pastedVCards(wholeHtml(html.slice(0, maxHtml)).replace(/^[ \t\u00A0]+/gm, "")).vcards;
}

const maxHtml = 400_000;

const photoOf = ({ name, bytes }: Attachment): Photo => ({
  name,
  bytes,
  hash: createHash("sha256").update(bytes).digest("hex"),
});

/** Signatures and the like that mail programs add by themselves. */
function isEnvelopeStuff(part: Attachment): boolean {
  return /^application\/(pkcs7-signature|x-pkcs7-signature|pgp-signature|pgp-keys)$/.test(part.type);
}
