import type { DigestBlock } from "../../domain/digests/block.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import { counted } from "../../domain/text/counted.ts";
import { verdictWords } from "../roi/verdict-words.ts";
import { clip } from "../words/clip.ts";
import { longDay } from "../words/days.ts";

/** What a block says. `subject`: where it is all that the mail tells. */
export type BlockWords = {
  readonly subject: string;
  readonly heading: string;
  readonly lines: readonly string[];
};

type Block<K extends DigestBlock["kind"]> = Extract<DigestBlock, { kind: K }>;

export function blockWords(block: DigestBlock): BlockWords {
  switch (block.kind) {
    case "renewal":
      return renewalWords(block);
    case "scorecard":
      return scorecardWords(block);
  }
}

function renewalWords({ group, on, days, verdict }: Block<"renewal">): BlockWords {
  const name = clip(group.name, 60);
  const { dues } = group;
  const price = dues === null ? "" : `, ${moneyText(dues.amount)} for the next ${dues.per}`;
  return {
    subject: `${name} renews on ${longDay(on)}`,
    heading: `${name} renews in ${counted(days, "day")}`,
    lines: [`On ${longDay(on)}${price}.`, `${verdictWords[verdict.kind].short}. ${verdict.because}`],
  };
}

function scorecardWords({ event, days, figures }: Block<"scorecard">): BlockWords {
  const name = clip(event.name, 60);
  const isLate = days >= 90;
  const { contacts, followUpsDue, followUpsDone, coffees, leads, partnerships, business, cost } = figures;
  const people = `You met ${counted(contacts, "person", "people")}`;
  const followed = followUpsDue === 0 ? "" : `, and ${followUpsDone} of ${followUpsDue} had your first word`;
  const came = [
    counted(coffees, "coffee"),
    counted(leads, "lead"),
    ...(partnerships > 0 ? [counted(partnerships, "partnership")] : []),
    `${moneyText(business)} of business`,
  ];
  const heading = `${name}, ${isLate ? "three months" : counted(days, "day")} later`;
  return {
    subject: heading,
    heading,
    lines: [
      `${people}${followed}.`,
      ...(isLate || leads + coffees + business.minor > 0 ? [`What has come of it: ${came.join(", ")}.`] : []),
      cost.minor === 0
        ? `No cost is on record: “cost 25 ${name}” adds it.`
        : `It has cost ${moneyText(cost)}${contacts > 0 ? `, ${moneyText(perPerson(cost, contacts))} a person` : ""}.`,
    ],
  };
}

const perPerson = (cost: { minor: number; currency: string }, people: number) => ({
  ...cost,
  minor: Math.round(cost.minor / people),
});
