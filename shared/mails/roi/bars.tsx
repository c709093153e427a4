import type { Money } from "../../domain/money/money.ts";
import { moneyText } from "../../domain/money/money-text.ts";
import { painted } from "../design/painted.ts";
import type { Colour } from "../design/palette.ts";
import { font } from "../design/type-scale.ts";

/** `label`: what `business` is. */
type BarsProps = { readonly label: string; readonly business: Money; readonly cost: Money };

/** Business over cost, to one scale: cells of a table, so that they show with images off. */
export function Bars({ label, business, cost }: BarsProps) {
  const longest = Math.max(business.minor, cost.minor);
  const percent = ({ minor }: Money): number =>
    longest <= 0 || minor <= 0 ? 0 : Math.max(1, Math.round((100 * minor) / longest));
  return (
    <div style={{ paddingTop: "14px" }}>
      <Bar label={label} amount={moneyText(business)} percent={percent(business)} colour="button" />
      <Bar label="Cost" amount={moneyText(cost)} percent={percent(cost)} colour="bar" />
    </div>
  );
}

type BarProps = {
  readonly label: string;
  readonly amount: string;
  readonly percent: number;
  readonly colour: Colour;
};

const cell = { height: "8px", fontSize: 0, lineHeight: "8px" } as const;

/** One amount, as a bar of a length. */
export const Bar = ({ label, amount, percent, colour }: BarProps) => (
  <>
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td {...painted({ text: "muted" }, { font: font.small, padding: "8px 0 4px" })}>{label}</td>
          <td align="right" {...painted({ text: "ink" }, { font: font.smallStrong, padding: "8px 0 4px" })}>
            {amount}
          </td>
        </tr>
      </tbody>
    </table>
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          {percent > 0 && (
            <td width={`${percent}%`} {...painted({ ground: colour }, { ...cell, borderRadius: "4px" })}>
              &nbsp;
            </td>
          )}
          {percent < 100 && <td {...painted({ ground: "track" }, cell)}>&nbsp;</td>}
        </tr>
      </tbody>
    </table>
  </>
);
