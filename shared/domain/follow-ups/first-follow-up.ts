import type { Situation } from "../commands/verb.ts";
import { itemsIn } from "../ledger/book.ts";
import { localDay, nextWorkingDay } from "../time/local-time.ts";
import { type FollowUp, newFollowUp } from "./follow-up.ts";

/** More new people on one day are no evening's, but a pile. */
const mostOfAnEvening = 25;

/**
 * The first word with somebody new, due the next working morning. Where the day has brought a pile, it and the others of the day are of
 * the pile: `moved`.
 */
export function firstFollowUp(
  situation: Situation,
  contactId: string,
): { readonly followUp: FollowUp; readonly moved: readonly FollowUp[] } {
  const { book, today, now } = situation;
  const dueOn = nextWorkingDay(today, book.settings);
  const fields = { id: situation.newId(1), contactId, step: "hello", dueOn, createdAt: now } as const;
  const ofToday = itemsIn(book, "follow-up").filter(
    ({ status, step, createdAt }) =>
      status === "open" && step === "hello" && localDay(createdAt, book.settings.zone) === today,
  );
  const isOfPile = ofToday.length >= mostOfAnEvening;
  const fresh = isOfPile ? ofToday.filter((each) => !each.isOfPile) : [];
  return {
    followUp: { ...newFollowUp(fields), isOfPile },
    moved: fresh.map((each) => ({ ...each, isOfPile })),
  };
}
