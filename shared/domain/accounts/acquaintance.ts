import type { ContactFields } from "../contacts/contact.ts";
import type { LocalDay } from "../time/local-day.ts";

/** How far the person and Nextday have got to know each other, so that nothing is told or asked twice. */
export type Acquaintance = {
  /** An answer has told how Nextday works. */
  readonly welcomed: boolean;
  /** A digest has looked back on the first week. */
  readonly weekTold: boolean;
  /** When a question was last asked, by its name: those that must not be asked again yet. */
  readonly asked: Readonly<Record<string, LocalDay>>;
  /** How many digests were sent since the person last wrote. */
  readonly unanswered: number;
  /** Contacts who have had the first word and nobody has called warm or cold, the last first. */
  readonly toJudge: readonly string[];
  /** What the person's own signature says; `settled`: a digest has asked whether it is right. */
  readonly signature: ContactFields | "settled" | null;
};

export const newcomer: Acquaintance = {
  welcomed: false,
  weekTold: false,
  asked: {},
  unanswered: 0,
  toJudge: [],
  signature: null,
};

/** Of an account that is older than the welcome. */
export const longKnown: Acquaintance = { ...newcomer, welcomed: true, weekTold: true };
