import type { ContactFields } from "../contacts/contact.ts";

/** Stand before a family name and belong to it. */
const particles = new Set(
  "van von der den de del della di da dos du la le el al bin ibn ter ten zu zum af av".split(" "),
);

/** Family; given; further; in front; behind. Several credentials are parted by commas. */
export function writtenName({ name, honorific, credentials }: ContactFields): readonly string[] {
  const { family, given } = taken(name?.trim().split(/\s+/) ?? []);
  return [family.join(" "), given.join(" "), "", honorific ?? "", credentials.join(", ")];
}

/** The family's name stands last, with its particles; first where it alone is in capitals (`LEE Jia Hui`). */
function taken(words: readonly string[]): Readonly<Record<"family" | "given", readonly string[]>> {
  const [first = "", second = ""] = words;
  if (isCapitals(first) && second !== "" && !isCapitals(second))
    return { family: [first], given: words.slice(1) };
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? "").toLowerCase())) start -= 1;
  return words.length < 2
    ? { family: [], given: words }
    : { family: words.slice(start), given: words.slice(0, start) };
}

const isCapitals = (word: string): boolean =>
  word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
