/** The first word, in lower case without the punctuation behind it, and what follows. */
export function firstWord(words: string): { plain: string; rest: string } {
  const trimmed = words.trimStart();
  const end = trimmed.search(/\s/);
  const word = end < 0 ? trimmed : trimmed.slice(0, end);
  const plain = word.toLowerCase().replace(/(?<=[^.,:;!])[.,:;!]{1,4}$/, "");
  return { plain, rest: end < 0 ? "" : trimmed.slice(end).trimStart() };
}
