import { exchangeText } from "../../domain/money/exchange-rate.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiFigures, RoiLine, RoiSummary, Verdict } from "../../domain/roi/summary.ts";
import { counted } from "../../domain/text/counted.ts";
import type { LocalDay } from "../../domain/time/local-day.ts";
import { addMonths, firstDayOf, lastDayOf } from "../../domain/time/months.ts";
import { sure } from "../../domain/verdicts/judge.ts";
import { chanceText } from "../words/chance-text.ts";
import { clip } from "../words/clip.ts";
import { fullDate, monthName } from "../words/days.ts";
import { outlookText } from "./outlook-words.ts";
import { periodName, shortPeriod } from "./period-name.ts";
import { verdictTitle } from "./verdict-words.ts";

/** How many groups are told at length, and how many events and others beside. */
export type RoiDetail = { readonly groups: number; readonly others: number };

/** From the fullest down. */
export const roiLevels: readonly [RoiDetail, ...RoiDetail[]] = [
  { groups: 6, others: 6 },
  { groups: 4, others: 4 },
  { groups: 2, others: 2 },
  { groups: 1, others: 0 },
];

/** `atLength`: the groups, and without any the people of nowhere; `short`: what has an own sentence; `more`: how many are told of in the sums alone. */
export function shownLines({ lines }: RoiSummary, { groups, others }: RoiDetail) {
  const main = lines.some(({ kind }) => kind === "group") ? "group" : "unplaced";
  const atLength = lines.filter(({ kind }) => kind === main).slice(0, groups);
  const rest = lines.filter((line) => !atLength.includes(line));
  return { atLength, short: rest.slice(0, others), more: Math.max(0, rest.length - others) };
}

/** The title, of its month: subject and title say the same. */
export function roiSubject(summary: RoiSummary): string {
  const title = roiTitle(summary);
  const when = summary.from === undefined ? shortPeriod(summary) : periodName(summary);
  const isName = summary.only !== undefined && title.startsWith(summary.only);
  return `${when}: ${isName ? title : `${title.charAt(0).toLowerCase()}${title.slice(1)}`}`;
}

/** The verdict on all that is told. */
export const roiTitle = ({ total, only }: RoiSummary): string =>
  verdictTitle(total.verdict.kind, only === undefined ? undefined : clip(only, 40));

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
export const smallPrint = (summary: RoiSummary): readonly string[] => [
  summary.margin === null
    ? "Business is what you reported as won: on revenue, not profit, until you say “margin 40%”."
    : `Business is what you reported as won; the gain is ${summary.margin / 100}% of it, as you stated.`,
  ...(summary.baseline === null
    ? []
    : [`Of all business, what exceeds the ${moneyText(summary.baseline)} a month from before is weighed.`]),
  ...summary.exchange.map((rate) => `Amounts in another currency count at your rate: ${exchangeText(rate)}.`),
  "A quality contact is warm, or something has come of them. Who was met at an event and belongs to a group counts as met at both; what came of them counts once, for the group.",
  ...(summary.lag === null
    ? []
    : [
        `Half of your business came within ${counted(summary.lag.days, "day")} of the first meeting (${summary.lag.deals} deals): verdicts wait for that.`,
      ]),
  `That something pays, or does not, is said once it is ${chanceText(sure)} likely; the next verdicts come with the summary of ${fullDate(nextSummary(summary))}.`,
];

/** The first of a month: of the one that follows this month’s summary. */
const nextSummary = ({ month, asOf }: RoiSummary): LocalDay =>
  firstDayOf(addMonths(month, asOf === lastDayOf(month) ? 2 : 1));

/** What to write where a cost is missing or wrong. */
export const costsText =
  "If a cost is missing or wrong, reply for example “group BNI Downtown dues 600/year meals 15/meeting” or “rate 80/h”.";

/** The verdict's reasons: the arithmetic, and what is likely. */
export const reasonOf = (verdict: Verdict): string =>
  [verdict.because, outlookText(verdict)].filter((each) => each !== null).join(" ");

/** What to write for all of a group’s figures; null where they are told, and where they are of more than a month. */
export const asksForMore = ({ kind, name }: RoiLine, { only, from, month }: RoiSummary): string | null =>
  kind === "group" && only === undefined && from === undefined
    ? `roi ${name} ${monthName(month).toLowerCase()}`
    : null;

/** What is in the sums alone. */
export const moreText = (more: number): string => `… and ${more} more with their figures in the sums above.`;
