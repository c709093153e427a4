import type { ThanksStep } from "../follow-ups/thanks-due.ts";
import type { DuesPeriod } from "../groups/group.ts";
import type { Money } from "../money/money.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";

/** `lead`: a referral received, `given`: one given. `introduced`: the person has brought them together with somebody whom they look for. `referred`: business of theirs that came of a referral given. `invoice`: a further part of what was won; `refund`: paid back of it. */
type OutcomeKind =
  | "lead"
  | "given"
  | "introduced"
  | "referred"
  | "partner"
  | "won"
  | "invoice"
  | "refund"
  | "lost"
  | "coffee";

export type ReferralStatus = "new" | "talking" | "won" | "no sale";

/** Who is referred: somebody of the group, or from outside it. */
export type Reach = "inside" | "outside";

export type OutcomeDetails = {
  /** Of `won`: it comes anew so often, from its day on. */
  readonly every: DuesPeriod | null;
  /** The last day on which it may come anew; null: no end is known. */
  readonly endsOn: LocalDay | null;
  /** Of a referral. */
  readonly status: ReferralStatus | null;
  readonly reach: Reach | null;
  /** Of a referral, and of the business that was made of it: who was sent, as it was said; null: not said. */
  readonly whom: string | null;
  /** The contact who that is, where they are known. */
  readonly whomId: string | null;
  /** Of `lead`: the steps for which thanks were made ready, each once. */
  readonly thankedFor: readonly ThanksStep[];
};

/** Something that came of a contact. It is credited through contact → event → group when it is read, so that a late `at` counts. */
export type Outcome = OutcomeDetails & {
  readonly kind: "outcome";
  readonly v: 2;
  readonly id: string;
  readonly what: OutcomeKind;
  readonly contactId: string;
  /** Of `won`, `invoice`, `refund` and `referred`, and of `lost` where it was said. Never below zero. */
  readonly amount: Money | null;
  readonly at: InstantText;
  /** When it came; of a coffee when it took place. */
  readonly day: LocalDay;
};

export const noOutcomeDetails: OutcomeDetails = {
  every: null,
  endsOn: null,
  status: null,
  reach: null,
  whom: null,
  whomId: null,
  thankedFor: [],
};

type Fields = Omit<Outcome, "kind" | "v" | keyof OutcomeDetails> & Partial<OutcomeDetails>;

export const newOutcome = (fields: Fields): Outcome => ({
  kind: "outcome",
  v: 2,
  ...noOutcomeDetails,
  ...fields,
});
