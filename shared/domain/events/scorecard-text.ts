import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import type { RoiFigures } from "../roi/summary.ts";
import { counted } from "../text/counted.ts";
import type { NetworkingEvent } from "./event.ts";

/** Days after which it is told that nothing has come of an event: before that it would be unfair. */
const fairAfter = 90;

/** What an event has come to so far, a sentence each. `days`: since it was. */
export function scorecardText(event: NetworkingEvent, figures: RoiFigures, days: number): readonly string[] {
  const { contacts, followUpsDue, followUpsDone, coffees, leads, partnerships, business, cost } = figures;
  const followed = followUpsDue === 0 ? "" : `, and ${followUpsDone} of ${followUpsDue} had your first word`;
  const came = [
    counted(coffees, "coffee"),
    counted(leads, "lead"),
    ...(partnerships > 0 ? [counted(partnerships, "partnership")] : []),
    `${moneyText(business)} of business`,
  ];
  const hasCome = coffees + leads + partnerships + business.minor > 0;
  return [
    `You met ${counted(contacts, "person", "people")}${followed}.`,
    ...(hasCome || days >= fairAfter ? [`What has come of it: ${came.join(", ")}.`] : []),
    cost.minor === 0 ? `No cost is on record: “cost 25 ${event.name}” adds it.` : costText(cost, contacts),
  ];
}

const costText = (cost: Money, people: number): string =>
  people === 0
    ? `It has cost ${moneyText(cost)}.`
    : `It has cost ${moneyText(cost)}, ${moneyText({ ...cost, minor: Math.round(cost.minor / people) })} a person.`;
