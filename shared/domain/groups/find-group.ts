import { nameWords } from "../contacts/find-contacts.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import type { Group } from "./group.ts";

const key = (name: string): string => nameWords(name).join(" ");

/** The group of exactly that name; case and spaces aside. */
export const exactGroup = (groups: readonly Group[], name: string): Group | null =>
  groups.find((group) => key(group.name) === key(name)) ?? null;

/** The groups that `said` may mean: the one of that name, else those whose names begin with it, else those that hold all its words. */
export function findGroups(book: Book, said: string): readonly Group[] {
  const groups = itemsIn(book, "group");
  const exact = exactGroup(groups, said);
  if (exact) return [exact];
  const beginning = groups.filter((group) => isBeginning(said, group.name));
  if (beginning.length > 0) return beginning;
  const words = nameWords(said);
  return groups.filter((group) => words.every((word) => nameWords(group.name).includes(word)));
}

/** Whether the words of `start` are the first words of `name`. */
export const isBeginning = (start: string, name: string): boolean =>
  `${key(name)} `.startsWith(`${key(start)} `);

/** The group that an event bears the name of (`BNI Downtown lunch`), or null. */
export function groupNamed(book: Book, event: string): string | null {
  const groups = itemsIn(book, "group").filter((group) => isBeginning(group.name, event));
  return groups.sort((one, other) => other.name.length - one.name.length)[0]?.id ?? null;
}
