import { listText, quoted } from "../commands/list-text.ts";
import type { Contact } from "../contacts/contact.ts";
import { editDistance } from "../text/edit-distance.ts";
import { type Everybody, searchContacts } from "./search-contacts.ts";

/** Whom nobody fits as said, but nearly. `but`: what was taken otherwise, as a sentence. */
export type Nearest = { readonly people: readonly Contact[]; readonly but: string };

/** More than these are no suggestion. */
const mostNear = 5;

/** Slips of the finger put right, or else words left out. Null: nobody is near. */
export function nearestPeople(everybody: Everybody, words: readonly string[]): Nearest | null {
  return misspelt(everybody, words) ?? withFewer(everybody, words);
}

function misspelt(everybody: Everybody, words: readonly string[]): Nearest | null {
  const known = new Set(everybody.people.flatMap(({ fields }) => fields.flatMap((field) => field.words)));
  const meant = words.map((word) => (fitsAnybody(everybody, word) ? word : nearestWord(known, word)));
  const people = searchContacts(everybody, meant);
  const changed = meant.filter((word, at) => word !== words[at]);
  if (people.length === 0 || changed.length === 0) return null;
  const whom = people.length === 1 ? "This person fits" : "These fit";
  return { people: people.slice(0, mostNear), but: `${whom} ${listText(meant.map(quoted))}.` };
}

/** All but one of the words, whichever of them leaves somebody; then fewer, down to half of what was said. */
function withFewer(everybody: Everybody, words: readonly string[], said = words.length): Nearest | null {
  if (words.length < 2 || words.length > 6 || words.length - 1 < said / 2) return null;
  const fewer = words.map((left) => words.filter((word) => word !== left));
  for (const rest of fewer) {
    const people = searchContacts(everybody, rest);
    const whom = people.length === 1 ? "One person fits" : `${people.length} people fit`;
    if (people.length > 0)
      return { people: people.slice(0, mostNear), but: `${whom} ${listText(rest.map(quoted))} alone.` };
  }
  const nearest = fewer.map((rest) => withFewer(everybody, rest, said)).filter((each) => each !== null);
  return nearest[0] ?? null;
}

const fitsAnybody = (everybody: Everybody, word: string): boolean =>
  searchContacts(everybody, [word]).length > 0;

const shortest = 4;

/** The known word that is a slip or two away; itself where none is. The first letter is seldom the wrong one. */
function nearestWord(known: ReadonlySet<string>, word: string): string {
  const allowed = word.length < shortest ? 0 : word.length < 8 ? 1 : 2;
  const near = [...known]
    .filter((each) => each.length >= shortest && each[0] === word[0])
    .filter((each) => Math.abs(each.length - word.length) <= allowed)
    .map((each) => ({ each, distance: editDistance(word, each) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.each ?? word;
}
