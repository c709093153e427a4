import type { WeekReport } from "../../domain/digests/week-report.ts";
import { Card } from "../design/card.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { weekHeading, weekLines } from "./week-words.ts";

/** A look back on the first week, and one ahead. */
export const WeekCard = ({ week }: { readonly week: WeekReport }) => (
  <Card>
    <Heading>{weekHeading}</Heading>
    {weekLines(week).map((line) => (
      <Prose key={line}>{line}</Prose>
    ))}
  </Card>
);
