import { anyMark, nameMark, pronounMark } from "./mark-people.ts";

/** What `says` found, by name. */
export type Said = {
  readonly [name in
    | "rest"
    | "when"
    | "words"
    | "amount"
    | "text"
    | "whom"
    | "field"
    | "value"
    | "rhythm"
    | "n"
    | "time"
    | "day"
    | "what"
    | "more"]?: string | undefined;
};

/**
 * One way in which people say something in a sentence, and the command that they mean by it. `words`: what may stand behind the verb, the
 * first that it can read counts; what is left of `rest` is a note. `tail`: `rest` ends with words that the verb reads, the longest that it can.
 * `notes`: what is worth a note beside it: the whole sentence, where it says more than the command, or its `more`.
 */
export type Frame = {
  readonly verb: string;
  readonly says: RegExp;
  readonly words: (said: Said) => readonly string[];
  readonly tail?: true;
  readonly notes?: "whole" | "more";
};

type More = Pick<Frame, "tail" | "notes"> & { readonly words?: string | Frame["words"] };

/** `P` is whoever was named, `N` who was named by name, `Q` whom a pronoun means. */
export function frame(verb: string, pattern: string, { words = "", ...more }: More = {}): Frame {
  const source = pattern
    .replace(/\bP\b/g, anyMark)
    .replace(/\bQ\b/g, pronounMark)
    .replace(/\bN\b/g, nameMark);
  return {
    verb,
    says: new RegExp(`^(?:${source})[.!]*$`, "iu"),
    words: typeof words === "string" ? () => [words] : words,
    ...more,
  };
}
