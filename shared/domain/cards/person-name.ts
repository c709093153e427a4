import { wordsOf } from "./letters.ts";
import { isCredential, isHonorific, isNameSuffix, isParticle } from "./words/name-words.ts";

export type PersonName = {
  /** As printed, without honorifics and credentials. */
  readonly name: string;
  /** As printed: "Prof. Dr.". */
  readonly honorific: string | null;
  readonly credentials: readonly string[];
};

/** A line that could be a person's name, taken apart. */
export function personName(text: string): PersonName {
  const [plain = "", ...behind] = text.split(/(?:(?<!\s)\s+)?,\s*/);
  const printed = plain.split(/\s+/).filter((word) => word !== "");
  const begin = printed.findIndex((word) => !isHonorificWord(word));
  const bare = begin < 0 ? [] : printed.slice(begin);
  let end = bare.length;
  while (end > 2 && isCredentialWord(bare[end - 1] ?? "")) end -= 1;
  const suffix = behind.filter((word) => isOne(word, isNameSuffix));
  const letters = behind.filter(
    (part) => !suffix.includes(part) && part.split(/\s+/).every(isCredentialWord),
  );
  return {
    name: [bare.slice(0, end).join(" "), ...suffix].join(", ").replace(/["]/g, ""),
    honorific: begin > 0 ? printed.slice(0, begin).join(" ") : null,
    credentials: [...bare.slice(end), ...letters],
  };
}

/** 0 to 1: how much the words look like a given name and a family name. */
export function nameShape(name: string): number {
  const words = name.split(/\s+/).filter((word) => !isOne(word, isParticle));
  if (words.length === 0 || words.length > 5) return 0;
  const strength = words.length === 1 ? 0.3 : words.length <= 3 ? 1 : 0.7;
  if (words.every((word) => /^["(]?\p{Lu}[\p{L}.'-]*["),]*$/u.test(word))) return strength;
  if (words.every((word) => /^\p{Ll}[\p{L}.'-]*$/u.test(word))) return strength / 3;
  return words.every(isNearlyWord) ? strength / 2 : 0;
}

/** A capital and letters, one of them misread ("Le6n"). */
function isNearlyWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.replace(/[\p{L}.'-]/gu, "").length <= (word.length >= 4 ? 1 : 0);
}

const isOne = (printed: string, isIt: (word: string) => boolean): boolean => isIt(wordsOf(printed)[0] ?? "");

/** "M." may be an initial as well: it is one where another follows or a family name alone would be left. */
const isHonorificWord = (printed: string): boolean =>
  isOne(printed, isHonorific) && !/^(?:M|D|H|S)\.$/.test(printed);

export function isCredentialWord(printed: string): boolean {
  return (
    isOne(printed, isCredential) || /^(?:\p{Lu}\.){2,}$/u.test(printed) || /^\p{Lu}{2,5}[®™]$/u.test(printed)
  );
}
