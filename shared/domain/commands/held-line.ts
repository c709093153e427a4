import type { InstantText } from "../time/local-day.ts";

/** Of people who are known by their ids; `args`: what the verb's own `parse` made of its words. */
type HeldCommand = {
  readonly line: string;
  readonly verb: string;
  readonly target:
    | { readonly kind: "people"; readonly contactIds: readonly string[] }
    | { readonly kind: "unsaid" };
  readonly args: unknown;
};

/** A line that was not done until its writer has confirmed it, in answer to the mail that asks for it. */
export type HeldLine = {
  readonly kind: "held-line";
  readonly v: 1;
  readonly id: string;
  /** The entry whose answer asks. */
  readonly entry: string;
  readonly line: string;
  /** What the line means where it answers a question of another mail, so that it cannot be read again: `2`. */
  readonly command?: HeldCommand;
  readonly until: InstantText;
};
