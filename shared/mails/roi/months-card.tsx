import type { RoiSummary } from "../../domain/roi/summary.ts";
import { Card } from "../design/card.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { monthName } from "../words/days.ts";
import { monthsCid } from "./months-drawn.ts";
import { isWorthDrawing, monthsSentence } from "./months-words.ts";

/** Twelve months in a picture, with what it shows in words around it. */
export function MonthsCard({ summary }: { readonly summary: RoiSummary }) {
  if (!isWorthDrawing(summary)) return null;
  const [first] = summary.months;
  const sentence = monthsSentence(summary);
  return (
    <Card>
      <Heading>Twelve months</Heading>
      <Prose size="small">
        In all since {monthName(first?.month ?? summary.month)}: gain in green, cost in amber.
      </Prose>
      <img
        src={`cid:${monthsCid}`}
        width={520}
        alt={`Gain and cost over twelve months. ${sentence}`}
        style={{ display: "block", width: "100%", maxWidth: "520px", height: "auto", marginTop: "12px" }}
      />
      <Prose size="small">{sentence}</Prose>
    </Card>
  );
}
