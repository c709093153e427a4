import type { Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import type { Introduction } from "../introductions/introduction.ts";
import { madeChanges } from "../introductions/made-changes.ts";
import { referralOf } from "../introductions/referral-of.ts";
import { moved } from "../introductions/transitions.ts";
import { applied, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { Money } from "../money/money.ts";
import { newOutcome } from "../outcomes/outcome.ts";
import type { Gift } from "./given-to.ts";

type Won = { readonly contact: Contact; readonly gift: Gift; readonly amount: Money };

/** Takes down that somebody made business of what the owner gave: the referral is won, and an introduction that was under way was made. */
export function wonThroughMe(situation: Situation, { contact, gift, amount }: Won): readonly Change[] {
  const made = gift.introduction ? cameOf(situation, gift.introduction) : [];
  const book = applied(situation.book, made);
  const referral = gift.introduction ? referralOf(book, gift.introduction) : gift.referral;
  const business = newOutcome({
    ...{ id: situation.newId(0), what: "referred", contactId: contact.id, amount },
    ...{
      at: situation.now,
      day: situation.today,
      whom: gift.otherId === null ? gift.other : null,
      whomId: gift.otherId,
    },
  });
  return [
    ...made,
    ...(referral ? [putting(book, { ...referral, status: "won" })] : []),
    putting(book, business),
  ];
}

function cameOf(situation: Situation, introduction: Introduction): readonly Change[] {
  const made = moved(introduction, { kind: "report" }, situation.today);
  const changes = made ? madeChanges(situation, made) : [];
  const told = moved(made ?? introduction, { kind: "tell", came: "won" }, situation.today);
  const book = applied(situation.book, changes);
  return [...changes, ...(told ? [putting(book, told)] : [])];
}
