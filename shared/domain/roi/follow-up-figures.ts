import { daysBetween, localDay } from "../time/local-time.ts";
import { median } from "./median.ts";
import { isWithin, type Period } from "./period.ts";
import type { Share } from "./share.ts";
import type { RoiFigures } from "./summary.ts";

type FollowUpFigures = Pick<
  RoiFigures,
  "followUpsDue" | "followUpsDone" | "followUpsWithinADay" | "medianDaysToFollowUp"
>;

/** First words alone: what comes later, and the pile of old cards, says nothing of how quick one is. A follow-up belongs to the day on which it fell due, or earlier to that on which it was done. */
export function followUpFigures(
  share: Pick<Share, "contacts" | "followUps">,
  period: Period,
  zone: string,
): FollowUpFigures {
  const metOn = new Map(share.contacts.map((contact) => [contact.id, contact.metOn]));
  const first = share.followUps.filter(({ step, isOfPile }) => step === "hello" && !isOfPile);
  const promises = first.map((followUp) => {
    const closedOn = followUp.closedAt === null ? null : localDay(followUp.closedAt, zone);
    const doneOn = followUp.status === "done" && closedOn !== null && closedOn <= period.to ? closedOn : null;
    const day = doneOn !== null && doneOn < followUp.dueOn ? doneOn : followUp.dueOn;
    return { day, doneOn, metOn: metOn.get(followUp.contactId) };
  });
  const due = promises.filter(({ day }) => isWithin(day, period));
  const days = due.flatMap(({ doneOn, metOn }) =>
    doneOn === null || metOn === undefined ? [] : [Math.max(0, daysBetween(metOn, doneOn))],
  );
  return {
    followUpsDue: due.length,
    followUpsDone: due.filter(({ doneOn }) => doneOn !== null).length,
    followUpsWithinADay: days.filter((each) => each <= 1).length,
    medianDaysToFollowUp: median(days),
  };
}
