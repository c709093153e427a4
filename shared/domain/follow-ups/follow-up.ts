import type { InstantText, LocalDay } from "../time/local-day.ts";

/** One promise to get in touch with one contact. */
export type FollowUp = {
  readonly kind: "follow-up";
  readonly v: 1;
  readonly id: string;
  readonly contactId: string;
  /** The first local day whose digest may show it. */
  readonly dueOn: LocalDay;
  readonly status: "open" | "done" | "skipped";
  readonly createdAt: InstantText;
  readonly closedAt: InstantText | null;
};
