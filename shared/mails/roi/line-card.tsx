import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import { verdictName } from "../../domain/roi/verdict-name.ts";
import { Card } from "../design/card.tsx";
import { Command } from "../design/command.tsx";
import { Pill } from "../design/pill.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { Sample } from "../design/sample.tsx";
import type { Letterhead } from "../letterhead.ts";
import { clip } from "../words/clip.ts";
import { shortDay } from "../words/days.ts";
import { bniLines } from "./bni-lines.ts";
import { costRows, costSentence } from "./cost-words.ts";
import { FiguresTable } from "./figures-table.tsx";
import { isItMe } from "./is-it-me.ts";
import { Ledger } from "./ledger.tsx";
import { shortPeriod } from "./period-name.ts";
import { asksForMore, placeThem, reasonOf, sinceText } from "./roi-words.ts";
import { shownEvents } from "./shown-events.ts";
import { unitCosts } from "./unit-costs.ts";
import { verdictTone } from "./verdict-words.ts";

type LineCardProps = {
  readonly line: RoiLine;
  readonly summary: RoiSummary;
  readonly letterhead: Letterhead;
};

/** One group, or the people of none: the verdict with its reasons, then the figures it rests on; those of one alone at length. */
export function LineCard({ line, summary, letterhead }: LineCardProps) {
  const { month, soFar, verdict, leftOut } = line;
  const isAlone = summary.only !== undefined;
  const cost = isAlone ? "" : `${costSentence(line)} `;
  return (
    <Card>
      <Heading>{clip(line.name, 60)}</Heading>
      <Prose size="small" colour="muted" margin="4px 0 10px">
        <Pill tone={verdictTone[verdict.kind]} says={verdictName[verdict.kind]} /> &nbsp;{sinceText(line)}
      </Prose>
      <Prose margin="0">{reasonOf(verdict)}</Prose>
      <FiguresTable monthName={shortPeriod(summary)} month={month} soFar={soFar} />
      {isAlone && <Ledger title="What it has cost" rows={costRows(line)} />}
      {[`${cost}${unitCosts(line, summary)}`.trim(), isItMe(line) ?? ""].map(
        (said) =>
          said !== "" && (
            <Prose key={said} size="small">
              {said}
            </Prose>
          ),
      )}
      {isAlone && <Events line={line} />}
      <ForBni line={line} />
      {line.kind === "unplaced" && <Prose size="small">{placeThem}</Prose>}
      <LeftOut sentences={leftOut} />
      <More says={asksForMore(line, summary)} letterhead={letterhead} />
    </Card>
  );
}

const More = ({ says, letterhead }: { readonly says: string | null; readonly letterhead: Letterhead }) =>
  says !== null && (
    <Prose size="small">
      <Command says={says} letterhead={letterhead} />
    </Prose>
  );

/** Amounts in another currency, which are in no sum. */
export const LeftOut = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.slice(0, 5).map((sentence) => (
    <Prose key={sentence} size="small" colour="onAmber">
      {sentence}
    </Prose>
  ));

function ForBni({ line }: Pick<LineCardProps, "line">) {
  const lines = bniLines(line);
  if (lines.length === 0) return null;
  return (
    <>
      <Prose size="small">For BNI Connect, ready to copy:</Prose>
      <Sample lines={lines} ground="wash" />
    </>
  );
}

function Events({ line: { events } }: Pick<LineCardProps, "line">) {
  const rows = shownEvents(events).map(({ name, day, figures }) => ({
    label: `${clip(name, 40)}, ${shortDay(day)}: ${figures.contacts} met`,
    amount: moneyText(figures.business),
  }));
  return <Ledger title="Its best events, with the business from each" rows={rows} />;
}
