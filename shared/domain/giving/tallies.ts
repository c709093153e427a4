import type { Contact } from "../contacts/contact.ts";
import type { Book } from "../ledger/book.ts";
import { instalments } from "../outcomes/instalments.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import { inOneCurrency } from "../roi/in-one-currency.ts";
import { recordsIn } from "../roi/records-in.ts";
import type { RoiRecords } from "../roi/roi-records.ts";
import type { LocalDay } from "../time/local-day.ts";
import { isSent } from "./thanks.ts";

/** What went to and fro between the owner and one person. Money in the account's currency, in minor units. */
export type Tally = {
  readonly contact: Contact;
  /** Referrals and introductions that the owner gave them, and those that they gave the owner. */
  readonly given: number;
  readonly received: number;
  /** Of those given, the referrals: an introduction is one, to whoever may help, and is given to two. */
  readonly referrals: number;
  /** Business that they made of what they were given, and the owner's with those whom they had sent. */
  readonly theirBusiness: number;
  readonly throughThem: number;
  /** The owner's with themselves. */
  readonly ownBusiness: number;
  readonly isPartner: boolean;
};

/** Of everybody of whom anything of it is on record. Everything that is kept has to be loaded. */
export const talliesIn = (book: Book, today: LocalDay): readonly Tally[] =>
  talliesOf(inOneCurrency(recordsIn(book), book.settings), { currency: book.settings.currency, today });

/** Amounts are in the currency, or in no sum. */
export function talliesOf(records: RoiRecords, { currency, today }: In): readonly Tally[] {
  const came = records.outcomes.filter(({ day }) => day <= today);
  const byPerson = Map.groupBy(came, ({ contactId }) => contactId);
  const business = new Map(
    [...byPerson].map(([id, outcomes]) => [id, businessOf(outcomes, { currency, today })] as const),
  );
  const leads = came.filter(({ what, whom, whomId }) => what === "lead" && (whomId ?? whom) !== null);
  const sentBy = Map.groupBy(leads, ({ contactId }) => contactId);
  return records.contacts.flatMap((contact) => {
    const own = byPerson.get(contact.id) ?? [];
    const sent = records.contacts.filter((each) =>
      (sentBy.get(contact.id) ?? []).some((lead) => isSent(lead, each)),
    );
    if (own.length === 0) return [];
    return [
      {
        contact,
        given: count(own, ["given", "introduced"]),
        received: count(own, ["lead"]),
        referrals: count(own, ["given"]),
        theirBusiness: sum(
          own.filter(({ what }) => what === "referred"),
          currency,
        ),
        throughThem: sent.reduce((total, { id }) => total + (business.get(id) ?? 0), 0),
        ownBusiness: business.get(contact.id) ?? 0,
        isPartner: count(own, ["partner"]) > 0,
      },
    ];
  });
}

const count = (outcomes: readonly Outcome[], kinds: readonly Outcome["what"][]): number =>
  outcomes.filter(({ what }) => kinds.includes(what)).length;

const sum = (outcomes: readonly Outcome[], currency: string): number =>
  outcomes.reduce((total, { amount }) => total + (amount?.currency === currency ? amount.minor : 0), 0);

type In = { readonly currency: string; readonly today: LocalDay };

/** Less what was paid back. */
function businessOf(outcomes: readonly Outcome[], { currency, today }: In): number {
  const all = outcomes.flatMap((each) => instalments(each, today));
  const of = (...kinds: readonly Outcome["what"][]) =>
    sum(
      all.filter(({ what }) => kinds.includes(what)),
      currency,
    );
  return of("won", "invoice") - of("refund");
}
