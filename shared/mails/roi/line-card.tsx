import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import { Card } from "../design/card.tsx";
import { Pill } from "../design/pill.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { Sample } from "../design/sample.tsx";
import { clip } from "../words/clip.ts";
import { shortDay } from "../words/days.ts";
import { Bars } from "./bars.tsx";
import { bniLines } from "./bni-lines.ts";
import { FiguresTable } from "./figures-table.tsx";
import { Ledger } from "./ledger.tsx";
import { changeText, outlookText } from "./outlook-words.ts";
import { shortPeriod } from "./period-name.ts";
import { placeThem, sinceText } from "./roi-words.ts";
import { shownEvents } from "./shown-events.ts";
import { unitCosts } from "./unit-costs.ts";
import { pillOf } from "./verdict-words.ts";

type LineCardProps = {
  readonly line: RoiLine;
  readonly summary: Pick<RoiSummary, "month" | "from" | "margin">;
};

/** One group or event: the verdict with its arithmetic, then the figures it rests on. */
export function LineCard({ line, summary }: LineCardProps) {
  const { month, soFar, verdict } = line;
  const { short, tone } = pillOf(line);
  return (
    <Card>
      <Heading>{clip(line.name, 60)}</Heading>
      <Prose size="small" colour="muted" margin="4px 0 10px">
        <Pill tone={tone} says={short} /> &nbsp;{sinceText(line)}
      </Prose>
      <Prose margin="0">{verdict.because}</Prose>
      {line.outlook && <Prose margin="10px 0 0">{outlookText(line.outlook)}</Prose>}
      {(soFar.business.minor > 0 || soFar.cost.minor > 0) && (
        <Bars
          label={soFar.gain.minor === soFar.business.minor ? "Business" : "Gain"}
          business={soFar.gain}
          cost={soFar.cost}
        />
      )}
      <FiguresTable monthName={shortPeriod(summary)} month={month} soFar={soFar} />
      <CostLines line={line} />
      <UnitCosts line={line} summary={summary} />
      {line.outlook && line.kind === "group" && <Prose size="small">{changeText(line.outlook.change)}</Prose>}
      <ForBni line={line} />
      <Events line={line} />
      {line.kind === "unplaced" && <Prose size="small">{placeThem}</Prose>}
      {line.leftOut.slice(0, 5).map((sentence) => (
        <Prose key={sentence} size="small" colour="onAmber">
          {sentence}
        </Prose>
      ))}
    </Card>
  );
}

const CostLines = ({ line: { soFar } }: Pick<LineCardProps, "line">) =>
  soFar.costLines.length > 0 && (
    <Ledger
      title="What it has cost"
      rows={soFar.costLines.map(({ label, amount }) => ({ label, amount: moneyText(amount) }))}
    />
  );

function UnitCosts({ line, summary }: LineCardProps) {
  const rows = unitCosts(line, summary);
  return rows.length > 0 && <Ledger title="What that comes to" rows={rows} />;
}

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
  const { shown, more } = shownEvents(events);
  if (shown.length === 0) return null;
  const rows = shown.map(({ name, day, figures }) => ({
    label: `${clip(name, 40)}, ${shortDay(day)}: ${figures.contacts} met`,
    amount: moneyText(figures.business),
  }));
  const rest = more > 0 ? [{ label: `… and ${more} earlier ones`, amount: "" }] : [];
  return <Ledger title="Its events, with the business from each" rows={[...rows, ...rest]} />;
}
