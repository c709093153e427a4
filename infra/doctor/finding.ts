/** What one look at a deployment has found. */
export type Finding = {
  /** What was looked at, in a few words. */
  readonly what: string;
  /** `unclear`: it cannot be told. */
  readonly state: "wrong" | "unclear" | "ok";
  readonly says: string;
  /** The very record to set, command to type or place to look at, one a line. */
  readonly todo: readonly string[];
};

export const ok = (what: string, says: string): Finding => ({ what, state: "ok", says, todo: [] });

export const wrong = (what: string, says: string, ...todo: readonly string[]): Finding => ({
  what,
  state: "wrong",
  says,
  todo,
});

export const unclear = (what: string, { says, todo }: Untold): Finding => ({
  what,
  state: "unclear",
  says,
  todo,
});

/** Why something is not known, and what would help. */
export type Untold = { readonly says: string; readonly todo: readonly string[] };

/** The answer to what was asked, or why there is none. */
export type Told<T> = { readonly told: T } | { readonly untold: Untold };

/** What a check finds in an answer, or that there is none. */
export function whenTold<T>(
  what: string,
  answer: Told<T>,
  check: (told: T) => readonly Finding[],
): readonly Finding[] {
  return "told" in answer ? check(answer.told) : [unclear(what, answer.untold)];
}
