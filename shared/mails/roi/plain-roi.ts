import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainUnaskedFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { clip } from "../words/clip.ts";
import { shortDay } from "../words/days.ts";
import { bniLines } from "./bni-lines.ts";
import { comparedText } from "./compared.ts";
import { figureRows } from "./figure-rows.ts";
import { monthsText } from "./months-words.ts";
import { changeText, outlookText } from "./outlook-words.ts";
import { shortPeriod } from "./period-name.ts";
import {
  costCommands,
  monthSentence,
  placeThem,
  type RoiDetail,
  roiTitle,
  shownLines,
  sinceText,
  smallPrint,
} from "./roi-words.ts";
import { shownEvents } from "./shown-events.ts";
import { unitCosts } from "./unit-costs.ts";
import { pillOf } from "./verdict-words.ts";

export function plainRoi(summary: RoiSummary, letterhead: Letterhead, detail: RoiDetail): string {
  const { atLength, short, more } = shownLines(summary, detail);
  const { verdict } = summary.total;
  return blocks(
    lines(roiTitle(summary), paragraph(verdict.because)),
    paragraph(monthSentence(summary)),
    lines(...comparedText(summary)),
    lines(...monthsText(summary)),
    ...atLength.map((line) => plainLine(line, summary)),
    lines(...short.map((line) => paragraph(`${clip(line.name, 60)}: ${line.verdict.because}`))),
    more > 0 ? `… and ${more} more with their figures in the sums above.` : null,
    lines(...smallPrint(summary).map((each) => paragraph(each))),
    lines("If a cost is missing or wrong, reply for example:", ...costCommands.map((each) => command(each))),
    plainUnaskedFoot(letterhead),
  );
}

function plainLine(line: RoiLine, summary: RoiSummary): string {
  const { verdict, soFar, leftOut } = line;
  const title = `${clip(line.name, 60)}, ${sinceText(line)}: ${pillOf(line).short.toUpperCase()}`;
  return lines(
    title,
    "-".repeat(Math.min(72, title.length)),
    paragraph(verdict.because),
    line.outlook && paragraph(outlookText(line.outlook)),
    ...table(line, summary),
    ...soFar.costLines.map(({ label, amount }) => row(`  ${label}`, moneyText(amount))),
    ...unitCosts(line, summary).map(({ label, amount }) => row(`  ${label}`, amount)),
    line.outlook && paragraph(changeText(line.outlook.change)),
    ...plainBni(line),
    ...plainEvents(line),
    line.kind === "unplaced" ? paragraph(placeThem) : null,
    ...leftOut.slice(0, 5).map((each) => paragraph(each)),
  );
}

const row = (label: string, amount: string): string => `${label.padEnd(71 - amount.length)} ${amount}`;

function plainBni(line: RoiLine): string[] {
  const told = bniLines(line);
  return told.length === 0 ? [] : ["For BNI Connect, ready to copy:", ...told.map((each) => command(each))];
}

const table = ({ month, soFar }: RoiLine, summary: RoiSummary): string[] =>
  [
    { label: "", month: summary.from === undefined ? "month" : shortPeriod(summary), soFar: "so far" },
    ...figureRows(month, soFar),
  ].map((each) => `${each.label.padEnd(20)}${each.month.padStart(14)}${each.soFar.padStart(14)}`);

function plainEvents({ events }: RoiLine): string[] {
  const { shown, more } = shownEvents(events);
  const told = shown.map(({ name, day, figures }) =>
    row(`  ${clip(name, 34)}, ${shortDay(day)}: ${figures.contacts} met`, moneyText(figures.business)),
  );
  if (told.length === 0) return [];
  return [
    "Its events, with the business from each:",
    ...told,
    ...(more > 0 ? [`  … and ${more} earlier ones`] : []),
  ];
}
