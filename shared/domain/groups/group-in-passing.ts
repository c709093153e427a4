import { type Book, itemsIn } from "../ledger/book.ts";
import { isBeginning } from "./find-group.ts";
import type { Group } from "./group.ts";

/**
 * The one group that was made in passing ("Jane is BNI"), has no costs yet, and is meant by a longer or shorter name too; as it
 * becomes by taking the longer one, so that Jane counts for "BNI Downtown". Null: there is none, or there are several.
 */
export function groupInPassing(book: Book, name: string): { before: Group; group: Group } | null {
  const passing = itemsIn(book, "group").filter((group) => !hasCosts(group) && areOne(group.name, name));
  const [before] = passing;
  if (!before || passing.length > 1) return null;
  return { before, group: { ...before, name: before.name.length < name.length ? name : before.name } };
}

const hasCosts = ({ dues, mealPerMeeting, minutesPerMeeting }: Group): boolean =>
  dues !== null || mealPerMeeting !== null || minutesPerMeeting !== null;

const areOne = (one: string, other: string): boolean => isBeginning(one, other) || isBeginning(other, one);
