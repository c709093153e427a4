import type { RoiFigures } from "../../domain/roi/summary.ts";
import { painted } from "../design/painted.ts";
import { font } from "../design/type-scale.ts";
import { figureRows } from "./figure-rows.ts";

type FiguresTableProps = {
  /** The month's name, at the head of its column. */
  readonly monthName: string;
  readonly month: RoiFigures;
  readonly soFar: RoiFigures;
};

const cell = { padding: "4px 0", borderTop: "1px solid" } as const;
const head = { font: font.tiny, padding: "0 0 4px", width: "27%" } as const;

/** The figures side by side; narrow enough for a phone. */
export const FiguresTable = ({ monthName, month, soFar }: FiguresTableProps) => (
  <table width="100%" cellPadding={0} cellSpacing={0} style={{ marginTop: "12px" }}>
    <thead>
      <tr>
        <td style={{ fontSize: 0 }}>&nbsp;</td>
        {[monthName, "So far"].map((column) => (
          <th key={column} scope="col" align="right" {...painted({ text: "muted" }, head)}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {figureRows(month, soFar).map((row) => (
        <tr key={row.label}>
          <th
            scope="row"
            align="left"
            {...painted({ text: "muted", line: "line" }, { ...cell, font: font.small })}
          >
            {row.label}
          </th>
          <td align="right" {...painted({ text: "ink", line: "line" }, { ...cell, font: font.small })}>
            {row.month}
          </td>
          <td align="right" {...painted({ text: "ink", line: "line" }, { ...cell, font: font.smallStrong })}>
            {row.soFar}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
