import { folded } from "./letters.ts";
import { isGivenName } from "./words/given-names.ts";
import { isTitleWord } from "./words/title-words.ts";

/** Where in "Jane Doe Sales Manager" the title begins, as a reader that takes two columns for one line gives them; null: it does not. */
export function startOfTitle(text: string): number | null {
  const words = text.split(" ");
  if (words.length < 3 || words.length > 7 || !isGivenName(folded(words[0] ?? ""))) return null;
  const isTitled = (at: number) => isTitleWord(folded(words[at] ?? ""));
  const names = isGivenName(folded(words[1] ?? "")) ? 3 : 2;
  const isTitle = isTitled(names) || (words.length === names + 2 && isTitled(names + 1));
  const count = isTitle && words.slice(0, names).every(isCapitalised) ? names : null;
  return count === null ? null : words.slice(0, count).join(" ").length + 1;
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
