import type { ContactFields } from "../contacts/contact.ts";

/** What the person says of themselves; the words of a draft are made with it. */
export type OwnCard = {
  readonly kind: "own-card";
  readonly v: 2;
  readonly id: "own-card";
  /** As the person signs; null: nothing was confirmed. */
  readonly fields: ContactFields | null;
  /** Who they are; what they do and for whom; how they introduce themselves; what a good referral is. */
  readonly about: string | null;
  readonly business: string | null;
  readonly intro: string | null;
  readonly referral: string | null;
  /** Whom the person wants to meet, with their values; behind “no” or “not” whom they do not. */
  readonly target: string | null;
};

export const blankCard: OwnCard = {
  kind: "own-card",
  v: 2,
  id: "own-card",
  fields: null,
  about: null,
  business: null,
  intro: null,
  referral: null,
  target: null,
};
