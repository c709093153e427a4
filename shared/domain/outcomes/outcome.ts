import type { Money } from "../money/money.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";

/** Something that came of a contact. It is credited through contact → event → group when it is read, so that a late `at` counts. */
export type Outcome = {
  readonly kind: "outcome";
  readonly v: 1;
  readonly id: string;
  readonly what: "lead" | "partner" | "won";
  readonly contactId: string;
  /** Only of `won`. */
  readonly amount: Money | null;
  readonly at: InstantText;
  readonly day: LocalDay;
};
