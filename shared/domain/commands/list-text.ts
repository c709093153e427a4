const lists = {
  and: new Intl.ListFormat("en-GB", { type: "conjunction" }),
  or: new Intl.ListFormat("en-GB", { type: "disjunction" }),
} as const;

/** `Jane Doe`, `Jane Doe and Bob Roe`, `Jane Doe, Bob Roe and Eve Poe`; with `or` alike. */
export const listText = (words: readonly string[], last: keyof typeof lists = "and"): string =>
  lists[last].format(words);

/** A list of which no more is named than can be taken in: `Jane Doe, Bob Roe and 98 others`. */
export const shortList = (words: readonly string[], others = "others"): string =>
  listText(
    words.length <= most ? words : [...words.slice(0, most - 2), `${words.length - most + 2} ${others}`],
  );

const most = 12;

/** Whom a choice is about, in few words: their names, or `5 people`. */
export const namesOrCount = (names: readonly string[]): string =>
  names.length > mostNamed ? `${names.length} people` : listText(names);

const mostNamed = 3;

/** Words as a person said them, or is to write them. */
export const quoted = (words: string): string => `“${words}”`;
