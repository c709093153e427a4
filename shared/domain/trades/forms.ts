/** One form of a word for one and for many; other endings of names are listed with them. */
export function singular(word: string): string {
  if (word.length <= 3 || !/[^su]s$/.test(word)) return word === "advisor" ? "adviser" : word;
  const one = word.slice(0, -(/(?:ch|sh|x)es$/.test(word) ? 2 : 1));
  return one === "advisor" ? "adviser" : one;
}

/** One form for whatever is done with a thing: mow, mows, mowed, mowing. Whoever does it is another word. */
export function inflected(word: string): string {
  const done = word.replace(/(?:ing|ed)$/, "");
  const isDone = done !== word && done.length >= 3 && /[aeiouy]/.test(done);
  const plain = isDone ? done : singular(word).replace(/ie$/, "y");
  return plain.length > 3 ? plain.replace(/e$/, "").replace(/([b-df-hj-np-tv-z])\1$/, "$1") : plain;
}
