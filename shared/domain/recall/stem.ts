/** English endings that make one trade of several words, longest first: plumber, plumbers, plumbing. */
const endings =
  "ations istry ation ments ances ancy ance ence ment ings ists ants icals icians eries ians ery ing ist ant ers ors ies ity ure ial ian ed er or es al s y e"
    .split(" ")
    .sort((one, other) => other.length - one.length);

/** What a word has in common with those of its kind: "plumb". `word`: folded. */
export function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && isLongEnough(word, each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** "bake" and "ring" are no endings of "b" and "r"; "business" is no plural. */
const isLongEnough = (word: string, ending: string): boolean =>
  word.length - ending.length >= (ending.length > 3 ? 4 : 3) && !(ending === "s" && word.endsWith("ss"));
