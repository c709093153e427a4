import type { InstantText } from "../time/local-day.ts";
import type { Command } from "./verb.ts";

/** A line that was not done until its writer has confirmed it, in answer to the mail that asks for it. */
export type HeldLine = {
  readonly kind: "held-line";
  readonly v: 1;
  readonly id: string;
  /** The entry whose answer asks. */
  readonly entry: string;
  readonly line: string;
  /** What the line means where it answers a question of another mail, so that it cannot be read again: `2`. */
  readonly command?: Command;
  readonly until: InstantText;
};
