import type { Money } from "../../domain/money/money.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import type { RoiSummary } from "../../domain/roi/summary.ts";
import { Card } from "../design/card.tsx";
import { painted } from "../design/painted.ts";
import { Prose } from "../design/prose.tsx";
import { font } from "../design/type-scale.ts";
import { monthSentence } from "./roi-words.ts";

/** Everything together: business less cost, as on a statement, and the month in a sentence. */
export function TotalCard({ summary }: { readonly summary: RoiSummary }) {
  const { soFar, verdict, unweighed } = summary.total;
  const missing = verdict.net.minor < 0;
  const net = { ...verdict.net, minor: Math.abs(verdict.net.minor) };
  return (
    <Card ground="wash">
      <table width="100%" cellPadding={0} cellSpacing={0}>
        <tbody>
          <Figure label="Business so far" amount={soFar.business} />
          {unweighed.minor > 0 && <Figure label="less that with no cost known" amount={unweighed} />}
          {soFar.gain.minor !== soFar.business.minor && (
            <Figure label="of which is gain" amount={gainWeighed(summary)} />
          )}
          <Figure label="less the cost on record" amount={soFar.cost} />
          <Figure label={missing ? "still missing" : "leaves"} amount={net} isSum />
        </tbody>
      </table>
      <Prose margin="14px 0 0">{monthSentence(summary)}</Prose>
    </Card>
  );
}

/** The gain from places whose cost is on record. */
const gainWeighed = ({ total: { soFar, verdict } }: RoiSummary): Money => ({
  ...verdict.net,
  minor: verdict.net.minor + soFar.cost.minor,
});

type FigureProps = { readonly label: string; readonly amount: Money; readonly isSum?: true };

const rule = { borderTop: "2px solid" } as const;

const Figure = ({ label, amount, isSum }: FigureProps) => (
  <tr>
    <th
      scope="row"
      align="left"
      {...painted({ text: "ink", line: "green" }, { font: font.body, padding: "4px 0", ...(isSum && rule) })}
    >
      {label}
    </th>
    <td
      align="right"
      {...painted(
        { text: "green", line: "green" },
        { font: isSum ? font.figure : font.heading, padding: "4px 0", ...(isSum && rule) },
      )}
    >
      {moneyText(amount)}
    </td>
  </tr>
);
