import { Fragment, type ReactNode } from "react";
import { painted } from "./painted.ts";
import { font } from "./type-scale.ts";

export type Row = { readonly label: string; readonly value: ReactNode };

const labelStyle = {
  font: font.small,
  padding: "11px 8px 11px 0",
  width: "60px",
  borderTop: "1px solid",
  verticalAlign: "top",
} as const;
const valueStyle = {
  font: font.body,
  padding: "9px 0",
  borderTop: "1px solid",
  wordBreak: "break-word",
} as const;

/** Labelled values, ruled, each a tap target high. */
export const Rows = ({ rows }: { readonly rows: readonly Row[] }) => (
  <table width="100%" cellPadding={0} cellSpacing={0} style={{ marginTop: "14px" }}>
    <tbody>
      {rows.map(({ label, value }, index) => (
        <tr key={`${index} ${label}`}>
          <th scope="row" align="left" {...painted({ text: "muted", line: "line" }, labelStyle)}>
            {label}
          </th>
          <td {...painted({ text: "ink", line: "line" }, valueStyle)}>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

type RowLinkProps = { readonly says: string; readonly href: string | null };

/** A link within a row; where there is no address to open, the words alone. A long mail address breaks behind its @. */
export function RowLink({ says, href }: RowLinkProps) {
  const [local = "", ...domain] = says.split(/(?<=@)/);
  const words = [
    local,
    ...domain.map((part) => (
      <Fragment key={part}>
        <wbr />
        {part}
      </Fragment>
    )),
  ];
  return href === null ? (
    words
  ) : (
    <a href={href} {...painted({ text: "green" })}>
      {words}
    </a>
  );
}
