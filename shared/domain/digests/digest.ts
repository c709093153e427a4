import type { Phone } from "../contacts/contact.ts";
import type { Ready } from "../drafts/ready.ts";
import type { Thanked } from "../drafts/thanked.ts";
import type { Meeting } from "../follow-ups/follow-up.ts";
import type { PileProgress } from "../follow-ups/pile.ts";
import type { Step, Touch } from "../follow-ups/step.ts";
import type { OwnQuestion } from "../questions/question.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { DigestBlock } from "./block.ts";
import type { WeekReport } from "./week-report.ts";

/** One numbered person of a digest. */
export type DigestItem = {
  readonly n: number;
  readonly contactId: string;
  readonly followUpId: string;
  readonly step: Step;
  readonly isOfPile: boolean;
  /** So late that it is time to ask whether to let go. */
  readonly isFading: boolean;
  readonly name: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly email: string | null;
  readonly phone: Phone | null;
  /** Null: not known, as of an old card. */
  readonly metOn: LocalDay | null;
  /** The event's or else the group's name. */
  readonly metAt: string | null;
  readonly lastTouch: { readonly on: LocalDay; readonly by: Touch | null } | null;
  /** Of a `recap`. */
  readonly meeting: Meeting | null;
  /** Of `thanks`. */
  readonly thanked: Thanked | null;
  readonly keepWeeks: number | null;
  readonly dueOn: LocalDay;
  /** Days since it was due: 0 today. */
  readonly daysLate: number;
  readonly needs: readonly string[];
  /** Who they are, what they look for and offer, in the owner's words. */
  readonly told: readonly string[];
  readonly notes: readonly string[];
  readonly picture: string | null;
  readonly ready: Ready;
};

/** The people of a digest. */
export type DueToday = {
  readonly day: LocalDay;
  /** The most pressing first; with a question at most seven. */
  readonly items: readonly DigestItem[];
  /** How many more are due and wait behind these; the pile and who is fading do not count. */
  readonly waiting: number;
  /** Null: there is no pile. */
  readonly pile: PileProgress | null;
};

/** A morning's mail: whom to follow up, or a look back on the first week, or both; and one question at most. */
export type Digest = DueToday & {
  readonly question: OwnQuestion | null;
  readonly week: WeekReport | null;
  readonly blocks: readonly DigestBlock[];
  /** How the goals stand that are furthest behind, a line each. */
  readonly pace: readonly string[];
  /** How many digests before this one were not answered. */
  readonly unanswered: number;
};
