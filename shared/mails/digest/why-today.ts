import type { DigestItem } from "../../domain/digests/digest.ts";
import { rhythmText } from "../../domain/follow-ups/read-rhythm.ts";
import { clip } from "../words/clip.ts";
import { shortDay } from "../words/days.ts";

/** What to do with somebody, and why today. */
export function whyToday(item: DigestItem, first: string): string {
  if (item.ready.way === "none") return `No way to reach ${first} is known yet: add one, or let go.`;
  switch (item.step) {
    case "hello":
      return sayHello(item, first);
    case "call":
      return callThem(item, first);
    case "note":
      return `A few words by hand: hardly anybody does it, and everybody keeps them.`;
    case "coffee":
      return `Ask ${first} for a coffee.`;
    case "recap":
      return recap(item, first);
    case "thanks":
      return thank(item, first);
    case "touch":
      return item.keepWeeks === null
        ? `You wanted to be reminded of ${first} today.`
        : `You keep in touch with ${first} ${rhythmText(item.keepWeeks)}.`;
  }
}

function callThem({ daysLate }: DigestItem, first: string): string {
  if (daysLate === 0) return `${first} is warm: the next step is a call.`;
  return daysLate <= 7
    ? `The call to ${first} is still open.`
    : `Five minutes for ${first} today, or let go.`;
}

/** Late is not lost: what is said grows with the days up to a point, and then lets go. */
function sayHello({ isOfPile, isFading, daysLate, needs, ready }: DigestItem, first: string): string {
  const need = needs.at(-1);
  if (isOfPile) return `A line picks up the thread with ${first}. If it is not worth one, let go.`;
  if (isFading) return `Is ${first} still worth a line? If not, let go: nobody minds.`;
  if (need !== undefined && daysLate <= 7)
    return `${first} looks for ${clip(need, 80)}: send what you promised, or a name.`;
  const how = ready.way === "call" ? `Call ${first} and say` : `Tell ${first}`;
  if (daysLate <= 1) return `${how} that you enjoyed talking.`;
  if (daysLate <= 7) return `A line to ${first} is still fresh.`;
  if (daysLate <= 21) return `Late is not lost: the words below say so.`;
  return `It gets no easier: today is the easiest day that is left to reach ${first}.`;
}

/** Within a day it counts most; of business the amount stays with the owner. */
function thank({ thanked, daysLate }: DigestItem, first: string): string {
  const whom = thanked?.whom ? clip(thanked.whom, 80) : null;
  const late = daysLate > 1 ? " It is not too late." : "";
  if (thanked?.step === "won")
    return `You do business with ${whom ?? "somebody"}, whom ${first} sent you: say so, and thank them. The amount is yours to keep.${late}`;
  if (thanked?.step === "met")
    return `You have met ${whom ?? "the person"} whom ${first} sent you: let them know, and thank them.${late}`;
  return `${first} sent you ${whom ?? "a referral"}: say thank you.${late}`;
}

function recap({ meeting }: DigestItem, first: string): string {
  if (meeting === null) return `Tell ${first} how you liked meeting.`;
  return `You meant to meet ${first} on ${shortDay(meeting.day)}: say a word of thanks. If it did not come about, skip it or name another day.`;
}
