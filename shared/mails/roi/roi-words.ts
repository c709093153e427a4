import { exchangeText } from "../../domain/money/exchange-rate.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiFigures, RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import { counted } from "../../domain/text/counted.ts";
import { clip } from "../words/clip.ts";
import { fullDate } from "../words/days.ts";
import { periodName, shortPeriod } from "./period-name.ts";
import { verdictWords } from "./verdict-words.ts";

/** How many groups and events are told at length, and how many more in a sentence each; beyond those they are counted. */
export type RoiDetail = { readonly atLength: number; readonly short: number };

/** From the fullest down. */
export const roiLevels: readonly [RoiDetail, ...RoiDetail[]] = [
  { atLength: 7, short: 20 },
  { atLength: 4, short: 20 },
  { atLength: 2, short: 10 },
  { atLength: 1, short: 6 },
];

export const shownLines = ({ lines }: RoiSummary, { atLength, short }: RoiDetail) => ({
  atLength: lines.slice(0, atLength),
  short: lines.slice(atLength, atLength + short),
  more: Math.max(0, lines.length - atLength - short),
});

/** The title, of its month: subject and title say the same. */
export function roiSubject(summary: RoiSummary): string {
  const title = roiTitle(summary);
  const when = summary.from === undefined ? shortPeriod(summary) : periodName(summary);
  const isName = summary.only !== undefined && title.startsWith(summary.only);
  return `${when}: ${isName ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`}`;
}

/** The verdict on all that is told. */
export const roiTitle = ({ total, only }: RoiSummary): string => {
  const { title } = verdictWords[total.verdict.kind];
  return only === undefined ? title : title.replace(/your networking/i, clip(only, 40));
};

/** The month in a sentence. */
export function monthSentence({ total, ...period }: RoiSummary): string {
  const { contacts, followUpsDue, followUpsDone, business, cost } = total.month;
  const followed = followUpsDue === 0 ? "" : `, ${followUpsDone} of ${followUpsDue} followed up`;
  const outcomes = outcomesText(total.month);
  return `${period.from === undefined ? "In" : "From"} ${periodName(period)}: ${counted(contacts, "person", "people")} met${followed}${outcomes}. ${moneyText(business)} of business, ${moneyText(cost)} of cost.`;
}

const outcomesText = ({ leads, partnerships, deals }: RoiFigures): string =>
  [
    leads > 0 ? counted(leads, "lead") : "",
    partnerships > 0 ? counted(partnerships, "partnership") : "",
    deals > 0 ? counted(deals, "deal") : "",
  ]
    .filter((part) => part !== "")
    .map((part) => `, ${part}`)
    .join("");

export function sinceText({ kind, since }: RoiLine): string {
  if (kind === "event") return fullDate(since);
  return kind === "group" ? `on record since ${fullDate(since)}` : `since ${fullDate(since)}`;
}

/** Said of people of nowhere. */
export const placeThem =
  "Say where you met them, for example “Jane is BNI”, and what comes of them counts where it belongs.";

/** What is counted and how, so that nobody is misled by a figure. */
export const smallPrint = ({ margin, baseline, exchange }: RoiSummary): readonly string[] => [
  margin === null
    ? "Business is what you reported as won: revenue, not profit. All of it is weighed; say “margin 40%”, and only what stays with you is."
    : `Business is what you reported as won: revenue. Weighed is the gain, ${margin / 100}% of it, as you stated.`,
  ...(baseline === null
    ? []
    : [`Of all business, what exceeds the ${moneyText(baseline)} a month from before is weighed.`]),
  ...exchange.map(
    (rate) => `Amounts in another currency count at the rate that you stated: ${exchangeText(rate)}.`,
  ),
  "A quality contact is somebody who is warm, or of whom something has come.",
  "Somebody who was met at an event and belongs to a group counts as met at both. The business, the leads and the partnerships that came of them count once: for the group.",
  "Meetings are those known here, by an event or by the day on which you met somebody. Your time counts where you have stated a rate and the hours are known.",
];

/** What to write where a cost is missing or wrong. */
export const costCommands = ["group BNI Downtown dues 600/year meals 15/meeting", "rate 80/h"] as const;
