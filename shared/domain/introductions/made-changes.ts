import type { Situation } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { newOutcome } from "../outcomes/outcome.ts";
import type { Introduction } from "./introduction.ts";

/**
 * What an introduction that was made counts: one introduction, and one referral given to who may help. Their ids follow from the
 * introduction's, so that each counts once whatever is said of it later.
 */
export function madeChanges(
  { book, now, today }: Pick<Situation, "book" | "now" | "today">,
  introduction: Introduction,
): readonly Change[] {
  const { id, seeker, helper } = introduction;
  const common = { amount: null, at: now, day: introduction.madeOn ?? today } as const;
  return [
    introduction,
    newOutcome({ ...common, id: `${id}.made`, what: "introduced", contactId: seeker.contactId }),
    newOutcome({
      ...{ ...common, id: `${id}.given`, what: "given", contactId: helper.contactId },
      ...{ status: "new", whomId: seeker.contactId },
    }),
  ].map((item) => putting(book, item));
}
