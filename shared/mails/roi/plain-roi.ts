import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import { verdictName } from "../../domain/roi/verdict-name.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainUnaskedFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { clip } from "../words/clip.ts";
import { shortDay } from "../words/days.ts";
import { bniLines } from "./bni-lines.ts";
import { comparedText } from "./compared.ts";
import { costRows, costSentence } from "./cost-words.ts";
import { figureRows } from "./figure-rows.ts";
import { isItMe } from "./is-it-me.ts";
import { monthsText } from "./months-words.ts";
import { shortPeriod } from "./period-name.ts";
import {
  asksForMore,
  costsText,
  monthSentence,
  moreText,
  placeThem,
  type RoiDetail,
  reasonOf,
  roiTitle,
  shownLines,
  sinceText,
  smallPrint,
} from "./roi-words.ts";
import { shownEvents } from "./shown-events.ts";
import { unitCosts } from "./unit-costs.ts";

export function plainRoi(summary: RoiSummary, letterhead: Letterhead, detail: RoiDetail): string {
  const { atLength, short, more } = shownLines(summary, detail);
  const isAlone = summary.only !== undefined;
  return blocks(
    lines(roiTitle(summary), isAlone ? null : paragraph(reasonOf(summary.total.verdict))),
    paragraph(monthSentence(summary)),
    lines(...comparedText(summary)),
    lines(...monthsText(summary)),
    ...atLength.map((line) => plainAtLength(line, summary)),
    ...short.map(plainOther),
    more > 0 ? moreText(more) : null,
    lines(...smallPrint(summary).map((each) => paragraph(each)), paragraph(costsText)),
    plainUnaskedFoot(letterhead),
  );
}

function plainAtLength(line: RoiLine, summary: RoiSummary): string {
  const me = isItMe(line);
  const more = asksForMore(line, summary);
  const isAlone = summary.only !== undefined;
  const cost = isAlone ? "" : `${costSentence(line)} `;
  return lines(
    ...plainHead(line),
    ...table(line, summary),
    ...(isAlone ? costRows(line).map(({ label, amount }) => row(`  ${label}`, amount)) : []),
    paragraph(`${cost}${unitCosts(line, summary)}`.trim()),
    me === null ? null : paragraph(me),
    ...(isAlone ? plainEvents(line) : []),
    ...plainBni(line),
    line.kind === "unplaced" ? paragraph(placeThem) : null,
    ...leftOut(line),
    ...(more === null ? [] : ["For all of its figures reply:", command(more)]),
  );
}

const plainOther = (line: RoiLine): string =>
  lines(
    ...plainHead(line),
    paragraph(costSentence(line)),
    line.kind === "unplaced" ? paragraph(placeThem) : null,
    ...leftOut(line),
  );

function plainHead(line: RoiLine): readonly string[] {
  const { verdict } = line;
  const title = `${clip(line.name, 60)}, ${sinceText(line)}: ${verdictName[verdict.kind].toUpperCase()}`;
  return [title, "-".repeat(Math.min(72, title.length)), paragraph(reasonOf(verdict))];
}

const leftOut = (line: RoiLine): readonly string[] => line.leftOut.slice(0, 5).map((each) => paragraph(each));

const row = (label: string, amount: string): string => `${label.padEnd(71 - amount.length)} ${amount}`;

function plainBni(line: RoiLine): readonly string[] {
  const told = bniLines(line);
  return told.length === 0 ? [] : ["For BNI Connect, ready to copy:", ...told.map((each) => command(each))];
}

const table = ({ month, soFar }: RoiLine, summary: RoiSummary): readonly string[] =>
  [
    { label: "", month: summary.from === undefined ? "month" : shortPeriod(summary), soFar: "so far" },
    ...figureRows(month, soFar),
  ].map((each) => `${each.label.padEnd(20)}${each.month.padStart(14)}${each.soFar.padStart(14)}`);

function plainEvents({ events }: RoiLine): readonly string[] {
  const told = shownEvents(events).map(({ name, day, figures }) =>
    row(`  ${clip(name, 34)}, ${shortDay(day)}: ${figures.contacts} met`, moneyText(figures.business)),
  );
  return told.length === 0 ? [] : ["Its best events, with the business from each:", ...told];
}
