import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { Step, Touch } from "./step.ts";
import type { Thanks } from "./thanks-due.ts";

/** One promise to get in touch with one contact. */
export type FollowUp = {
  readonly kind: "follow-up";
  readonly v: 2;
  readonly id: string;
  readonly contactId: string;
  readonly step: Step;
  /** The first local day whose digest may show it. */
  readonly dueOn: LocalDay;
  /** `skipped`: this step was; `let-go`: the person was. */
  readonly status: "open" | "done" | "skipped" | "let-go";
  /** How it was done, where that was said. */
  readonly how: Touch | null;
  /** It is of the pile of old cards, which is worked off at so many a day. */
  readonly isOfPile: boolean;
  /** What a `recap` is about. */
  readonly meeting: Meeting | null;
  /** Of `thanks`: what for. */
  readonly thanks: readonly Thanks[];
  readonly createdAt: InstantText;
  readonly closedAt: InstantText | null;
};

/** A meeting that was planned; until it is recapped nobody knows whether it took place. */
export type Meeting = {
  readonly day: LocalDay;
  /** Local, `15:00`; null: not said. */
  readonly time: string | null;
  readonly place: string | null;
  /** Raised with each change (RFC 5545). */
  readonly sequence: number;
};

export type NewFollowUp = Pick<FollowUp, "id" | "contactId" | "step" | "dueOn" | "createdAt">;

export const newFollowUp = (fields: NewFollowUp): FollowUp => ({
  kind: "follow-up",
  v: 2,
  ...fields,
  status: "open",
  how: null,
  isOfPile: false,
  meeting: null,
  thanks: [],
  closedAt: null,
});

/** What follow-ups of form 1 did not say: there was nothing but the first word. */
export const firstWord: Pick<FollowUp, "step" | "how" | "isOfPile" | "meeting" | "thanks"> = {
  step: "hello",
  how: null,
  isOfPile: false,
  meeting: null,
  thanks: [],
};
