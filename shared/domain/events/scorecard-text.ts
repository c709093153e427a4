import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import type { Scorecard } from "../roi/event-figures.ts";
import type { Verdict } from "../roi/summary.ts";
import { verdictName } from "../roi/verdict-name.ts";
import { counted } from "../text/counted.ts";
import { sayDay } from "../time/say-day.ts";
import type { NetworkingEvent } from "./event.ts";

/** What an event has come to so far, a sentence each, the verdict last. */
export function scorecardText(event: NetworkingEvent, { figures, verdict }: Scorecard): readonly string[] {
  const { contacts, followUpsDue, followUpsDone, coffees, leads, partnerships, business, cost } = figures;
  const followed = followUpsDue === 0 ? "" : `, and ${followUpsDone} of ${followUpsDue} had your first word`;
  const came = [
    counted(coffees, "coffee"),
    counted(leads, "lead"),
    ...(partnerships > 0 ? [counted(partnerships, "partnership")] : []),
    `${moneyText(business)} of business`,
  ];
  const hasCome = coffees + leads + partnerships + business.minor > 0;
  const isEarly = verdict.kind === "too early" || verdict.kind === "nothing yet";
  return [
    `You met ${counted(contacts, "person", "people")}${followed}.`,
    ...(hasCome || !isEarly ? [`What has come of it: ${came.join(", ")}.`] : []),
    cost.minor === 0
      ? `No cost is on record: “cost 25 ${event.name}” adds it.`
      : `${costText(cost, contacts)} ${verdictText(verdict)}`,
  ];
}

const verdictText = ({ kind, outlook }: Verdict): string =>
  outlook?.firstOn == null
    ? `${verdictName[kind]}.`
    : `${verdictName[kind]}: a verdict can be had from ${sayDay(outlook.firstOn)} on.`;

const costText = (cost: Money, people: number): string =>
  people === 0
    ? `It has cost ${moneyText(cost)}.`
    : `It has cost ${moneyText(cost)}, ${moneyText({ ...cost, minor: Math.round(cost.minor / people) })} a person.`;
