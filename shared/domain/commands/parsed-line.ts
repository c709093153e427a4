import type { Lack, Way } from "./reading.ts";
import type { Command, Target } from "./verb.ts";

/** What one thing that was said is understood as. `line`: the person's own words. */
export type ParsedLine =
  | { readonly kind: "command"; readonly command: Command }
  | {
      readonly kind: "asked";
      readonly line: string;
      readonly why: string;
      readonly choices: readonly Way[];
      /** Lines that would do, but for their invented words. */
      readonly examples: readonly string[];
      readonly lacks: Lack | null;
    }
  /** `no` to what was asked, or `the rest not yet`. */
  | { readonly kind: "declined"; readonly line: string; readonly asked: readonly string[] }
  /** `about`: whom it begins by naming. `nearest`: the valid form that is nearest to it. */
  | {
      readonly kind: "not-understood";
      readonly line: string;
      readonly about: Target;
      readonly nearest: string | null;
      /** The command that it becomes with one word put right. */
      readonly way?: Way;
    };
