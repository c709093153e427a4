const phrases = new Set(
  [
    "hi, hello, hey, dear nextday, good morning, morning, good evening, good afternoon, hi all",
    "thanks, thank you, thx, ty, many thanks, thanks a lot, thank you very much, thanks so much, thanks in advance",
    "ok thanks, ok thank you, great thanks, perfect thanks, thanks and regards, great, perfect, nice",
    "cheers, best, best regards, best wishes, kind regards, warm regards, regards, sincerely, yours, yours sincerely, all the best",
    "bye, talk soon, have a nice day, have a good day, have a great day, see you, br, kr, vg, mfg, lg",
  ]
    .join(", ")
    .split(", "),
);

const closings = new Set(
  "cheers, best, best regards, best wishes, kind regards, warm regards, regards, sincerely, yours, yours sincerely, all the best, thanks, thank you, many thanks, br, mfg, lg, vg".split(
    ", ",
  ),
);

/** Words that are polite and nothing else: they are neither commands nor worth a note. */
export const isPleasantry = (words: string): boolean => {
  const plain = plainWords(words);
  return plain === "" || phrases.has(plain);
};

/** A line after which only a name is to be expected. */
export const isClosing = (line: string): boolean => closings.has(plainWords(line));

function plainWords(words: string): string {
  const letters = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?✓✔✅☑👍]+/gu, " ")
    .trim();
  return letters.replace(/ (?:nextday|there|again|everyone)$/, "");
}
