import type { Contact } from "../contacts/contact.ts";
import { departments } from "../trades/trades.ts";
import { tradesIn } from "../trades/trades-in.ts";
import { type Gist, gistOf } from "./gist.ts";
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

/** Who manages marketing for their own company sells none; who manages a kitchen cooks. */
const managing =
  /\b(?:head|director|vp|vice president|manager|officer|assistant|secretary to|chief|cfo|cmo|cto|leiter|leiterin|responsable|jefe|jefa)\b/i;
const notYet = /\b(?:intern|student|lecturer|professor)\b/i;
/** What is managed is itself for hire. */
const forHire =
  /\b(?:shop|store|studio|agency|practice|salon|for hire|freelance|fractional|interim|outsourced)\b/i;

const isInHouseTitle = (title: string): boolean =>
  notYet.test(title) ||
  (managing.test(title) && !forHire.test(title) && tradesIn(title).every((name) => departments.has(name)));

/** What somebody offers, who they are, and what their title and company say; notes may be on anybody. */
export function evidenceOf(contact: Contact): readonly Evidence[] {
  const { offers, about, title, company } = contact;
  const isInHouse = title !== null && isInHouseTitle(title);
  const told: readonly (readonly [weight: number, text: string | null])[] = [
    ...offers.map((offer) => [1, offer] as const),
    [0.8, about],
    [isInHouse ? 0 : 0.9, title],
  ];
  const ofCompany = company === null ? null : gistOf(company, true);
  const where = { place: townOf(contact), isAnywhere: false };
  return [
    ...told.flatMap(([weight, text]) => (text === null || weight === 0 ? [] : ofText(contact, weight, text))),
    ...(company !== null && ofCompany
      ? [{ contact, gist: ofCompany, weight: isInHouse ? 0.5 : 0.8, text: company, ...where }]
      : []),
  ];
}

function ofText(contact: Contact, weight: number, text: string): readonly Evidence[] {
  const { rest, place, isAnywhere } = placeSaid(text);
  const where = place ?? townOf(contact);
  return clear(mainPart(rest)?.gists ?? []).map((gist) => ({
    contact,
    gist,
    weight,
    text,
    place: where,
    isAnywhere,
  }));
}

/** Beside the name of a trade, signs of others say less: portraits and events, photography. */
const besideTheirTrade = 0.5;

function clear(all: readonly Gist[]): readonly Gist[] {
  const theirs = new Set(
    all.flatMap(({ trades }) => [...trades].flatMap(([name, sure]) => (sure === 1 ? [name] : []))),
  );
  if (theirs.size === 0) return all;
  const less = ([name, sure]: readonly [string, number]) =>
    [name, theirs.has(name) ? sure : sure * besideTheirTrade] as const;
  return all.map(({ trades, stems }) => ({ trades: new Map([...trades].map(less)), stems }));
}
