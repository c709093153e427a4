import { painted } from "../design/painted.ts";
import { font } from "../design/type-scale.ts";

type LedgerProps = {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly amount: string }[];
};

/** Amounts with their reasons, as on a bill; nothing where there are none. */
export const Ledger = ({ title, rows }: LedgerProps) =>
  rows.length > 0 && (
    <>
      <h3 {...painted({ text: "muted" }, { font: font.smallStrong, margin: "12px 0 2px" })}>{title}</h3>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
        <tbody>
          {rows.map(({ label, amount }, index) => (
            <tr key={`${index} ${label}`}>
              <td {...painted({ text: "ink" }, { font: font.small, padding: "2px 12px 2px 0" })}>{label}</td>
              <td
                align="right"
                valign="top"
                {...painted({ text: "ink" }, { font: font.small, padding: "2px 0" })}
              >
                {amount}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
