import type { Money } from "../money/money.ts";

/** What has become of a referral that the owner received: it came, they met, there is business. */
export type ThanksStep = "received" | "met" | "won";

/** What somebody is to be thanked for. */
export type Thanks = {
  readonly step: ThanksStep;
  /** Whom they had sent: as they are kept, or else as was said; null: not said. */
  readonly whomId: string | null;
  readonly whom: string | null;
  /** Of the business; it is told only where the owner's own words ask for it. */
  readonly amount: Money | null;
};
