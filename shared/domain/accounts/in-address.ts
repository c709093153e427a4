import type { InstantText } from "../time/local-day.ts";

/** The secret address for automatic forwarding: what comes there is captured for the account, whoever wrote it. */
export type InAddress = {
  readonly kind: "in-address";
  readonly v: 1;
  /** There is one at most. */
  readonly id: "in-address";
  readonly token: string;
  readonly since: InstantText;
};
