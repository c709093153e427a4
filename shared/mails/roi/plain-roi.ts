import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainUnaskedFoot } from "../plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { clip } from "../words/clip.ts";
import { shortDay } from "../words/days.ts";
import { figureRows } from "./figure-rows.ts";
import {
  costCommands,
  monthSentence,
  placeThem,
  type RoiDetail,
  shownLines,
  sinceText,
  smallPrint,
} from "./roi-words.ts";
import { shownEvents } from "./shown-events.ts";
import { verdictWords } from "./verdict-words.ts";

export function plainRoi(summary: RoiSummary, letterhead: Letterhead, detail: RoiDetail): string {
  const { atLength, short, more } = shownLines(summary, detail);
  const { verdict } = summary.total;
  return blocks(
    lines(verdictWords[verdict.kind].title, paragraph(verdict.because)),
    paragraph(monthSentence(summary)),
    ...atLength.map(plainLine),
    lines(...short.map((line) => paragraph(`${clip(line.name, 60)}: ${line.verdict.because}`))),
    more > 0 ? `… and ${more} more with their figures in the sums above.` : null,
    lines(...smallPrint.map((each) => paragraph(each))),
    lines("If a cost is missing or wrong, reply for example:", ...costCommands.map((each) => command(each))),
    plainUnaskedFoot(letterhead),
  );
}

function plainLine(line: RoiLine): string {
  const { verdict, soFar, leftOut } = line;
  const title = `${clip(line.name, 60)}, ${sinceText(line)}: ${verdictWords[verdict.kind].short.toUpperCase()}`;
  return lines(
    title,
    "-".repeat(Math.min(72, title.length)),
    paragraph(verdict.because),
    ...table(line),
    ...soFar.costLines.map(({ label, amount }) => row(`  ${label}`, moneyText(amount))),
    ...plainEvents(line),
    line.kind === "unplaced" ? paragraph(placeThem) : null,
    ...leftOut.slice(0, 5).map((each) => paragraph(each)),
  );
}

const row = (label: string, amount: string): string => `${label.padEnd(71 - amount.length)} ${amount}`;

const table = ({ month, soFar }: RoiLine): string[] =>
  [{ label: "", month: "month", soFar: "so far" }, ...figureRows(month, soFar)].map(
    (each) => `${each.label.padEnd(20)}${each.month.padStart(14)}${each.soFar.padStart(14)}`,
  );

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
