import { contactName } from "../contacts/contact-name.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { type Introduction, otherSide, sideOf } from "../introductions/introduction.ts";
import { referralOf } from "../introductions/referral-of.ts";
import { isPending } from "../introductions/transitions.ts";
import { type Book, itemIn, itemsIn } from "../ledger/book.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import type { LocalDay } from "../time/local-day.ts";
import { sayDay } from "../time/say-day.ts";

/** Something that the owner did for somebody, of which business may come to them: a referral, an introduction, or both in one. */
export type Gift = {
  /** Null: the introduction was not told to be made. */
  readonly referral: Outcome | null;
  readonly introduction: Introduction | null;
  /** The other one of the two, by name; null: not said. */
  readonly other: string | null;
  readonly otherId: string | null;
  readonly day: LocalDay;
};

/** What the owner did for somebody, the newest last: referrals given to them and introductions, those that are under way included. */
export function giftsTo(book: Book, contactId: string): readonly Gift[] {
  const introductions = itemsIn(book, "introduction").filter((each) => sideOf(each, contactId) !== null);
  const introduced = introductions.filter((each) => isPending(each) || each.madeOn !== null);
  const ofIntroduction = new Set(introduced.map((each) => referralOf(book, each)?.id));
  const referrals = itemsIn(book, "outcome").filter(
    ({ what, id }) => what === "given" && !ofIntroduction.has(id),
  );
  const received = referrals.filter((each) => each.contactId === contactId);
  const sent = referrals.filter(({ whomId }) => whomId === contactId);
  const referred = received.length + introduced.length > 0 ? received : sent;
  return [
    ...introduced.map((each) => ofPair(book, each, contactId)),
    ...referred.map((each) => ofReferral(book, each, contactId)),
  ].toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

function ofPair(book: Book, introduction: Introduction, contactId: string): Gift {
  const side = sideOf(introduction, contactId) ?? "seeker";
  const other = itemIn(book, "contact", introduction[otherSide(side)].contactId);
  return {
    referral: referralOf(book, introduction),
    introduction,
    other: other && contactName(other),
    otherId: other && other.id,
    day: introduction.madeOn ?? introduction.movedOn,
  };
}

function ofReferral(book: Book, referral: Outcome, contactId: string): Gift {
  const otherId = referral.contactId === contactId ? referral.whomId : referral.contactId;
  const other = otherId === null ? null : itemIn(book, "contact", otherId);
  return {
    referral,
    introduction: null,
    other: other ? contactName(other) : referral.whom,
    otherId: other && other.id,
    day: referral.day,
  };
}

/** `your introduction to Jane Doe`, `your referral of Bob Roe`, `your referral of Friday, 6 November 2026`. */
export function giftText({ introduction, other, day }: Gift): string {
  if (introduction) return `your introduction to ${other ?? "somebody"}`;
  return other === null ? `your referral of ${sayDay(day)}` : `your referral of ${other}`;
}

/** What tells a gift from the others, as the owner may say it: a name, or its day. */
export const giftKey = ({ other, day }: Gift): string => other ?? day;

/** Those that are meant by a name, or by their day. */
export function giftsCalled(gifts: readonly Gift[], said: string): readonly Gift[] {
  const named = gifts.map((gift, n) => ({
    id: String(n),
    name: gift.other,
    company: null,
    emails: [],
    gift,
  }));
  const called = findContacts(named, said).map(({ gift }) => gift);
  return called.length > 0 ? called : gifts.filter(({ day }) => day === said);
}
