import type { InstantText } from "../time/local-day.ts";

/** Somebody who was removed, by the contact's own key: from `purgeAt` on there is no way back. */
export type Forgotten = {
  readonly kind: "forgotten";
  readonly v: 1;
  readonly id: string;
  readonly purgeAt: InstantText;
};
