/** Between the words that count. */
const fillers = new Set("the of from at one with in on to a is and".split(" "));
const shortest = 3;

/** Whether `text` holds every word of `said`, or begins one with it: of `Jane Doe (Acme): done` those of `the Acme one`. */
export function saysAllOf(text: string, said: string): boolean {
  const words = wordsOf(said).filter((word) => !fillers.has(word));
  const held = wordsOf(text);
  const isHeld = (word: string) =>
    held.some(
      (each) => each === word || (word.length >= shortest && /^\p{L}/u.test(word) && each.startsWith(word)),
    );
  return words.length > 0 && words.every(isHeld);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
