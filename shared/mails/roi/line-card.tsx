import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine } from "../../domain/roi/summary.ts";
import { Card } from "../design/card.tsx";
import { Pill } from "../design/pill.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { clip } from "../words/clip.ts";
import { shortDay } from "../words/days.ts";
import { Bars } from "./bars.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { Ledger } from "./ledger.tsx";
import { placeThem, sinceText } from "./roi-words.ts";
import { shownEvents } from "./shown-events.ts";
import { verdictWords } from "./verdict-words.ts";

type LineCardProps = { readonly line: RoiLine; readonly monthName: string };

/** One group or event: the verdict with its arithmetic, then the figures it rests on. */
export function LineCard({ line, monthName }: LineCardProps) {
  const { month, soFar, verdict } = line;
  const { short, tone } = verdictWords[verdict.kind];
  return (
    <Card>
      <Heading>{clip(line.name, 60)}</Heading>
      <Prose size="small" colour="muted" margin="4px 0 10px">
        <Pill tone={tone} says={short} /> &nbsp;{sinceText(line)}
      </Prose>
      <Prose margin="0">{verdict.because}</Prose>
      {(soFar.business.minor > 0 || soFar.cost.minor > 0) && (
        <Bars business={soFar.business} cost={soFar.cost} />
      )}
      <FiguresTable monthName={monthName} month={month} soFar={soFar} />
      <CostLines line={line} />
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
