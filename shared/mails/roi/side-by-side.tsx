import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiLine, RoiSummary } from "../../domain/roi/summary.ts";
import { verdictName } from "../../domain/roi/verdict-name.ts";
import { Card } from "../design/card.tsx";
import { painted } from "../design/painted.ts";
import { Heading } from "../design/prose.tsx";
import { font } from "../design/type-scale.ts";
import { clip } from "../words/clip.ts";
import { compared } from "./compared.ts";
import { groupsCid } from "./drawn.ts";
import { DrawnChart } from "./drawn-chart.tsx";

/** Groups side by side in one picture; the names and amounts stand under the columns, so that they show with images off. */
export function SideBySide({ summary }: { readonly summary: RoiSummary }) {
  const lines = compared(summary);
  if (lines.length === 0) return null;
  const alt = lines.map(({ name, soFar }) => `${name}: ${sumsOf(soFar)}`).join("; ");
  return (
    <Card>
      <Heading>Side by side</Heading>
      <DrawnChart cid={groupsCid} alt={`Gain and cost of each group. ${alt}.`} />
      <table width="100%" cellPadding={0} cellSpacing={0}>
        <tbody>
          <tr>
            {lines.map((line) => (
              <Column key={line.id} line={line} width={`${Math.round(100 / lines.length)}%`} />
            ))}
          </tr>
        </tbody>
      </table>
    </Card>
  );
}

const sumsOf = ({ gain, cost }: RoiLine["soFar"]): string =>
  `gain ${moneyText(gain)}, cost ${moneyText(cost)}`;

type ColumnProps = { readonly line: RoiLine; readonly width: string };

const Column = ({ line: { name, soFar, verdict }, width }: ColumnProps) => (
  <td
    width={width}
    align="center"
    valign="top"
    {...painted({ text: "ink" }, { font: font.small, padding: "6px 2px 0" })}
  >
    <b>{clip(name, 40)}</b>
    <br />
    {moneyText(soFar.gain)} gain
    <br />
    {moneyText(soFar.cost)} cost
    <br />
    {verdictName[verdict.kind]}
  </td>
);
