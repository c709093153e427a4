import type { InstantText } from "../time/local-day.ts";

/** A mail that was kept back unread; it is handed in again at `until`, or stays held where that is null. */
export type HeldMail = {
  readonly kind: "held-mail";
  readonly v: 2;
  readonly id: string;
  readonly why: "photo-allowance" | "answer-allowance" | "spam" | "virus" | "not-linked";
  /** What the mail service told of it, to be handed in again as it came. */
  readonly notification: string;
  readonly until: InstantText | null;
  /** When it came; what was held before that was kept does not say. */
  readonly since?: InstantText;
};
