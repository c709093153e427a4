import { isGivenName } from "../cards/words/given-names.ts";
import { editDistance } from "../text/edit-distance.ts";
import type { Contact } from "./contact.ts";
import { nameWords } from "./find-contacts.ts";

const ofGroups = new Set(
  "bni chamber club rotary lions kiwanis toastmasters network networking group association meetup society guild circle union forum alliance council board council hub exchange business commerce women young professionals founders chapter academy school university church".split(
    " ",
  ),
);

/** Two to four words in capitals that are no group's. */
export function isNamelike(words: string): boolean {
  const said = words.split(" ");
  return (
    said.length >= 2 &&
    said.length <= 4 &&
    said.every((word) => /^\p{Lu}[\p{Ll}.'’-]/u.test(word)) &&
    !nameWords(words).some((word) => ofGroups.has(word))
  );
}

/** Whether words said of somebody correct the name, name a group, or may be either. */
export function readsAsName(words: string, { name, doubtful }: Contact): "name" | "group" | "either" {
  if (!isNamelike(words)) return "group";
  const before = nameWords(name ?? "");
  const isLike = nameWords(words).some((word) =>
    before.some((each) => editDistance(word, each) <= 1 + word.length / 5),
  );
  const isGiven = isGivenName(nameWords(words)[0] ?? "");
  return isLike || isGiven || name === null || doubtful.includes("name") ? "name" : "either";
}
