import { wordsOf } from "./letters.ts";
import { isCredential, isHonorific, isNameSuffix, isParticle } from "./words/name-words.ts";

export type PersonName = {
  /** As printed, without honorifics and credentials. */
  readonly name: string;
  readonly honorific: boolean;
  readonly credentials: boolean;
};

/** A line that could be a person's name, taken apart. */
export function personName(text: string): PersonName {
  const [plain = "", ...behind] = text.split(/\s*,\s*/);
  const printed = plain.split(/\s+/).filter((word) => word !== "");
  const begin = printed.findIndex((word) => !isOne(word, isHonorific));
  const bare = begin < 0 ? [] : printed.slice(begin);
  let end = bare.length;
  while (end > 2 && isCredentialWord(bare[end - 1] ?? "")) end -= 1;
  const suffix = behind.filter((word) => isOne(word, isNameSuffix));
  return {
    name: [bare.slice(0, end).join(" "), ...suffix].join(", ").replace(/["]/g, ""),
    honorific: begin > 0,
    credentials: end < bare.length || behind.some((part) => part.split(/\s+/).every(isCredentialWord)),
  };
}

/** 0 to 1: how much the words look like a given name and a family name. */
export function nameShape(name: string): number {
  const words = name.split(/\s+/).filter((word) => !isOne(word, isParticle));
  if (words.length === 0 || words.length > 5) return 0;
  const strength = words.length === 1 ? 0.3 : words.length <= 3 ? 1 : 0.7;
  if (words.every((word) => /^\p{Lu}[\p{L}.'-]*,?$/u.test(word))) return strength;
  return words.every(isNearlyWord) ? strength / 2 : 0;
}

/** A capital and letters, one of them misread ("Le6n"). */
function isNearlyWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word.replace(/[\p{L}.'-]/gu, "").length <= (word.length >= 4 ? 1 : 0);
}

const isOne = (printed: string, isIt: (word: string) => boolean): boolean => isIt(wordsOf(printed)[0] ?? "");

function isCredentialWord(printed: string): boolean {
  return isOne(printed, isCredential) || /^(?:\p{Lu}\.){2,}$/u.test(printed);
}
