import { type Book, itemsIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { isBeginning } from "./find-group.ts";
import type { Group } from "./group.ts";

/** Events that bear a group's name and belong to none yet become its own, so that it does not matter which was told of first. */
export const claimEvents = (book: Book, group: Group): readonly Change[] =>
  itemsIn(book, "event")
    .filter((event) => event.groupId === null && isBeginning(group.name, event.name))
    .map((event) => putting(book, { ...event, groupId: group.id }));
