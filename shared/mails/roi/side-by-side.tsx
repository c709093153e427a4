import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiSummary } from "../../domain/roi/summary.ts";
import { Card } from "../design/card.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { clip } from "../words/clip.ts";
import { Bar } from "./bars.tsx";
import { compared } from "./compared.ts";

/** Groups side by side to one scale, in cells of tables: they show with images off, and by night. */
export function SideBySide({ summary }: { readonly summary: RoiSummary }) {
  const { lines, longest } = compared(summary);
  if (lines.length < 2) return null;
  const percent = (minor: number): number =>
    longest <= 0 || minor <= 0 ? 0 : Math.max(1, Math.round((100 * minor) / longest));
  return (
    <Card>
      <Heading>Side by side</Heading>
      {lines.map(({ id, name, soFar: { gain, cost } }) => (
        <div key={id} style={{ paddingTop: "10px" }}>
          <Prose size="small" margin="0">
            <b>{clip(name, 60)}</b>
          </Prose>
          <Bar label="Gain" amount={moneyText(gain)} percent={percent(gain.minor)} colour="button" />
          <Bar label="Cost" amount={moneyText(cost)} percent={percent(cost.minor)} colour="bar" />
        </div>
      ))}
    </Card>
  );
}
