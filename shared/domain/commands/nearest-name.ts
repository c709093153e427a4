import { nameWords } from "../contacts/find-contacts.ts";
import { editDistance } from "../text/edit-distance.ts";

const maxLength = 40;

/** Of `names`, the one that `said`, or a word of which it, is a slip of the finger away from. Null: none is. */
export function nearestName(names: readonly string[], said: string): string | null {
  const plain = nameWords(said).join(" ");
  if (plain.length < 3 || plain.length > maxLength) return null;
  const allowed = plain.length < 5 ? 1 : 2;
  const near = names
    .map((name) => ({ name, distance: distanceTo(plain, name) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.name ?? null;
}

function distanceTo(plain: string, name: string): number {
  const words = nameWords(name);
  const spoken = [...words, words.join(" ")].filter((each) => Math.abs(each.length - plain.length) <= 2);
  return Math.min(...spoken.map((each) => editDistance(plain, each)));
}
