import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import { type FollowUp, newFollowUp } from "../follow-ups/follow-up.ts";
import type { Thanks, ThanksStep } from "../follow-ups/thanks-due.ts";
import { type Book, itemIn, itemsIn } from "../ledger/book.ts";
import type { Outcome } from "../outcomes/outcome.ts";

/** A step of a referral that the owner received, for which its giver is to be thanked. */
export type Step = {
  readonly referral: Outcome;
  readonly step: ThanksStep;
  readonly amount: Outcome["amount"];
};

const stepOf: Partial<Readonly<Record<Outcome["what"], ThanksStep>>> = {
  lead: "received",
  coffee: "met",
  won: "won",
};

/** The steps that something new that came is, of referrals of whom it came: each once, and none behind a later one. */
export function stepsReached(book: Book, outcome: Outcome): readonly Step[] {
  const step = stepOf[outcome.what];
  if (step === undefined) return [];
  const referrals = step === "received" ? [outcome] : referralsOf(book, outcome.contactId);
  return referrals
    .filter(({ thankedFor }) => !thankedFor.includes(step) && !(step === "met" && thankedFor.includes("won")))
    .filter((referral) => mayBeThanked(book, referral, step))
    .map((referral) => ({ referral, step, amount: step === "won" ? outcome.amount : null }));
}

/** By whom somebody was sent to the owner: as they are kept, or by the name that was said. */
function referralsOf(book: Book, contactId: string): readonly Outcome[] {
  const contact = itemIn(book, "contact", contactId);
  if (contact === null) return [];
  return itemsIn(book, "outcome").filter((each) => each.what === "lead" && isSent(each, contact));
}

/** Whether it is that person who was sent with a referral. */
export const isSent = ({ whomId, whom }: Outcome, contact: Contact): boolean =>
  whomId === null ? isCalled(contact, whom) : whomId === contact.id;

const isCalled = (contact: Contact, whom: string | null): boolean => {
  const [one, other] = [nameWords(contactName(contact)).join(" "), nameWords(whom ?? "").join(" ")];
  return one === other && one.includes(" ");
};

/** Whoever was let go is thanked for what they bring after that, and for nothing before. */
function mayBeThanked(book: Book, referral: Outcome, step: ThanksStep): boolean {
  const giver = itemIn(book, "contact", referral.contactId);
  const isSelf = referral.contactId === referral.whomId;
  return giver !== null && !isSelf && (step === "received" || giver.warmth !== "cold");
}

type Owing = { readonly dueOn: string; readonly at: string };

/** What is owed to the giver after the step: one follow-up for all that they are to be thanked for; of one person the last step alone. */
export function owedFor(book: Book, { referral, step, amount }: Step, { dueOn, at }: Owing): FollowUp {
  const { contactId, whomId } = referral;
  const whom = whomId === null ? referral.whom : null;
  const open = itemsIn(book, "follow-up").find(
    (each) => each.contactId === contactId && each.step === "thanks" && each.status === "open",
  );
  const others = (open?.thanks ?? []).filter(
    (each) => each.whomId !== whomId || each.whom !== whom || (whomId ?? whom) === null,
  );
  const thanks: readonly Thanks[] = [...others, { step, whomId, whom, amount }];
  const id = `${referral.id}.thanks.${step}`;
  return { ...(open ?? newFollowUp({ id, contactId, step: "thanks", dueOn, createdAt: at })), thanks };
}
