import type { Phone } from "../contacts/contact.ts";
import type { LocalDay } from "../time/local-day.ts";

/** One numbered person of a digest. */
export type DigestItem = {
  readonly n: number;
  readonly contactId: string;
  readonly followUpId: string;
  readonly name: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly email: string | null;
  readonly phone: Phone | null;
  readonly metOn: LocalDay;
  /** The event's or else the group's name. */
  readonly metAt: string | null;
  readonly dueOn: LocalDay;
  /** Days since it was due: 0 today. */
  readonly daysLate: number;
  readonly notes: readonly string[];
  readonly picture: string | null;
};

export type Digest = {
  readonly day: LocalDay;
  /** Oldest promise first, at most seven. */
  readonly items: readonly DigestItem[];
  /** How many more are due and wait behind these. */
  readonly waiting: number;
};
