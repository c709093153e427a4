import type { Book } from "../ledger/book.ts";
import type { LocalDay } from "../time/local-day.ts";
import { type Tally, talliesIn } from "./tallies.ts";

/** How many are told, the most valuable first. */
export const mostTies = 10;

/** How much more those press of whom most has come, among who is kept in the book: less with each place. */
export const pressingTies = (book: Book, today: LocalDay): ReadonlyMap<string, number> =>
  new Map(
    tiesOf(talliesIn(book, today)).map(({ contact }, n) => [contact.id, first * (1 - n / mostTies)] as const),
  );

const first = 6;

/** What a lead, a partnership or a referral given counts beside business: parts of a usual deal, as they lead to one in so many cases. */
const parts = { received: 0.3, partner: 1, given: 0.1 } as const;

/** Where no deal is known, in minor units. */
const usualDeal = 100_000;

/** Those of whom anything came, the most valuable first: by business, their own and of those whom they sent; referrals, introductions and partnerships. Not by mails. */
export function tiesOf(tallies: readonly Tally[]): readonly Tally[] {
  const deals = tallies.map(({ ownBusiness }) => ownBusiness).filter((each) => each > 0);
  const deal = deals.toSorted((a, b) => a - b)[Math.floor(deals.length / 2)] ?? usualDeal;
  const worth = ({ ownBusiness, throughThem, received, isPartner, given }: Tally): number =>
    ownBusiness +
    throughThem +
    deal * (parts.received * received + (isPartner ? parts.partner : 0) + parts.given * given);
  return tallies
    .map((tally) => ({ tally, worth: worth(tally) }))
    .filter((each) => each.worth > 0)
    .toSorted(
      (one, other) => other.worth - one.worth || (one.tally.contact.id < other.tally.contact.id ? -1 : 1),
    )
    .slice(0, mostTies)
    .map(({ tally }) => tally);
}
