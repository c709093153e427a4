import { anyMark } from "../frames/mark-people.ts";

/** What a cue has found, by name. */
export type Found = {
  readonly [name in "text" | "rhythm" | "n" | "day"]?: string | undefined;
};

/**
 * Words by which people show what they mean, whatever else the clause says. `lacks`: what must stand in the clause besides. `words`: what is
 * said behind the verb. `spoken`: nobody need be mentioned, where somebody was just spoken of.
 */
export type Cue = {
  readonly verb: string;
  readonly says: RegExp;
  readonly lacks?: "day" | "amount";
  readonly words: (found: Found) => string;
  readonly spoken?: true;
  /** It is said under a condition or as a question, and to be done all the same. */
  readonly evenDoubted?: true;
};

type More = Pick<Cue, "lacks" | "spoken" | "evenDoubted"> & { readonly words?: string | Cue["words"] };

/** `P` is whoever is mentioned. */
export function cue(verb: string, pattern: string, { words = "", ...more }: More = {}): Cue {
  const source = pattern.replace(/\bP\b/g, anyMark);
  return {
    verb,
    says: new RegExp(`(?<![\\p{L}'’])(?:${source})(?![\\p{L}'’])`, "iu"),
    words: typeof words === "string" ? () => words : words,
    ...more,
  };
}
