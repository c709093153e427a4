import type { Phone } from "../contacts/contact.ts";
import type { OwnQuestion } from "../questions/question.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { WeekReport } from "./week-report.ts";

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
  /** Who they are, what they look for and offer, in the owner's words. */
  readonly told: readonly string[];
  readonly notes: readonly string[];
  readonly picture: string | null;
};

/** The people of a digest. */
export type DueToday = {
  readonly day: LocalDay;
  /** Oldest promise first, at most seven. */
  readonly items: readonly DigestItem[];
  /** How many more are due and wait behind these. */
  readonly waiting: number;
};

/** A morning's mail: whom to follow up, or a look back on the first week, or both; and one question at most. */
export type Digest = DueToday & { readonly question: OwnQuestion | null; readonly week: WeekReport | null };
