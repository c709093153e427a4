import { type ManifestContact, truthOf } from "../printed-cards/card-truth.ts";
import { type InventedCard, inventCard } from "../printed-cards/invent-card.ts";
import { inventNotACard } from "../printed-cards/invent-not-a-card.ts";
import { inventSide } from "../printed-cards/invent-side.ts";
import type { Part } from "../printed-cards/part.ts";
import type { PrintedContact } from "../printed-cards/printed-contact.ts";
import type { Face } from "./face.ts";

/** What is photographed, and what a manifest says of it. */
export type Subject = {
  readonly face: Face;
  readonly layout: string;
  readonly locale: string;
  /** Null: nobody's card. */
  readonly contact: ManifestContact | null;
};

export const cardSubject = (seed: number, part: Part): Subject => subjectOf(inventCard(seed, part));
export const backSubject = (seed: number, part: Part): Subject => subjectOf(inventSide(seed, part));

/** A card with a code of who it names. */
export function codedSubject(seed: number, part: Part): Subject {
  const card = inventCard(seed, part);
  const { face, ...about } = subjectOf(card);
  return { ...about, face: { ...face, code: vcardOf(card.contact) } };
}

/** A menu, a receipt, a slide and the like. */
export function otherSubject(seed: number, part: Part): Subject {
  const { what, lines } = inventNotACard(seed, part);
  const shape = what === "slide" ? 16 / 9 : what === "receipt" ? 0.5 : 0.71;
  return { face: { shape, lines }, layout: what, locale: "none", contact: null };
}

function subjectOf({ layout, contact, lines }: InventedCard): Subject {
  return {
    face: { shape: layout.shape, lines },
    layout: layout.name,
    locale: contact.country,
    contact: truthOf(contact),
  };
}

function vcardOf({ name, company, title, phones, emails }: PrintedContact): string {
  return [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:${name}`,
    ...(company === null ? [] : [`ORG:${company}`]),
    ...title.slice(0, 1).map((line) => `TITLE:${line}`),
    ...phones.slice(0, 1).map(({ printed }) => `TEL:${printed}`),
    ...emails.slice(0, 1).map((email) => `EMAIL:${email}`),
    "END:VCARD",
  ].join("\r\n");
}
