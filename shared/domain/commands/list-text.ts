const lists = { and: "conjunction", or: "disjunction" } as const;

/** `Jane Doe`, `Jane Doe and Bob Roe`, `Jane Doe, Bob Roe and Eve Poe`; with `or` alike. */
export const listText = (words: readonly string[], last: keyof typeof lists = "and"): string =>
  new Intl.ListFormat("en-GB", { type: lists[last] }).format(words);

/** Words as a person said them, or is to write them. */
export const quoted = (words: string): string => `“${words}”`;
