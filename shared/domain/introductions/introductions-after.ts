import { type Book, itemsIn, putting, removing } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { type Introduction, introductionId, type Side, sideOf } from "./introduction.ts";

/** The introductions of people who turn out to be one: theirs are that one's; to each other, or to one whom that one has met so, none. */
export function introductionsAfter(
  book: Book,
  survivorId: string,
  goneIds: ReadonlySet<string>,
): readonly Change[] {
  const theirs = itemsIn(book, "introduction").filter((each) =>
    [...goneIds].some((id) => sideOf(each, id) !== null),
  );
  const renamed = (side: Side): Side =>
    goneIds.has(side.contactId) ? { ...side, contactId: survivorId } : side;
  const kept = theirs.flatMap((each): readonly Introduction[] => {
    const [seeker, helper] = [renamed(each.seeker), renamed(each.helper)];
    const id = introductionId(seeker.contactId, helper.contactId);
    const isKnown = book.items.has(`introduction#${id}`);
    return seeker.contactId === helper.contactId || isKnown ? [] : [{ ...each, id, seeker, helper }];
  });
  return [...theirs.map(removing), ...kept.map((each) => putting(book, each))];
}
