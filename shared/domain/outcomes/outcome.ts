import type { Money } from "../money/money.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";

/** Something that came of a contact. It is credited through contact → event → group when it is read, so that a late `at` counts. */
export type Outcome = {
  readonly kind: "outcome";
  readonly v: 1;
  readonly id: string;
  readonly what: "lead" | "partner" | "won" | "lost" | "coffee";
  readonly contactId: string;
  /** Of `won`, and of `lost` where it was said. */
  readonly amount: Money | null;
  readonly at: InstantText;
  /** When it came; of a coffee when it took place. */
  readonly day: LocalDay;
};

export const newOutcome = (fields: Omit<Outcome, "kind" | "v">): Outcome => ({
  kind: "outcome",
  v: 1,
  ...fields,
});
