import type { Contact } from "../contacts/contact.ts";
import type { Gist } from "./gist.ts";
import { mainPart } from "./parts-of.ts";
import { placeSaid, townOf } from "./place-said.ts";

/** One sign of what somebody can do for others. */
export type Evidence = {
  readonly contact: Contact;
  readonly gist: Gist;
  /** How much it says: an offer is one, a company's name a hint. */
  readonly weight: number;
  /** The words that say so. */
  readonly text: string;
  readonly place: string | null;
  readonly isAnywhere: boolean;
};

/** Who manages marketing for their own company sells none. */
const inHouse =
  /\b(?:head of|director of|vp|vice president|manager|officer|assistant|secretary to|intern|student|lecturer|professor|chief|cfo|cmo|cto|leiter|leiterin|responsable|jefe|jefa)\b/i;

/** What somebody offers, who they are, and what their title and company say; notes may be on anybody. */
export function evidenceOf(contact: Contact): readonly Evidence[] {
  const { offers, about, title, company } = contact;
  const isInHouse = title !== null && inHouse.test(title);
  const told: readonly (readonly [weight: number, text: string | null])[] = [
    ...offers.map((offer) => [1, offer] as const),
    [0.8, about],
    [isInHouse ? 0 : 0.9, title],
    [isInHouse ? 0.5 : 0.8, company],
  ];
  return told.flatMap(([weight, text]) =>
    text === null || weight === 0 ? [] : ofText(contact, weight, text),
  );
}

function ofText(contact: Contact, weight: number, text: string): readonly Evidence[] {
  const { rest, place, isAnywhere } = placeSaid(text);
  const where = place ?? townOf(contact);
  return (mainPart(rest)?.gists ?? []).map((gist) => ({
    contact,
    gist,
    weight,
    text,
    place: where,
    isAnywhere,
  }));
}
