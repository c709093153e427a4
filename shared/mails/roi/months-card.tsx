import type { RoiSummary } from "../../domain/roi/summary.ts";
import { Card } from "../design/card.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { monthName } from "../words/days.ts";
import { monthsCid } from "./drawn.ts";
import { DrawnChart } from "./drawn-chart.tsx";
import { isWorthDrawing, monthsSentence } from "./months-words.ts";

/** Twelve months in a picture, with what it shows in words under it. */
export function MonthsCard({ summary }: { readonly summary: RoiSummary }) {
  const [first] = summary.months;
  if (!first || !isWorthDrawing(summary)) return null;
  return (
    <Card>
      <Heading>Twelve months</Heading>
      <DrawnChart cid={monthsCid} alt={`Gain and cost over twelve months. ${monthsSentence(summary)}`} />
      <Prose size="small" colour="muted" margin="8px 0 0">
        Gain in green and cost in amber, in all, {monthName(first.month)} to {monthName(summary.month)}.
      </Prose>
    </Card>
  );
}
