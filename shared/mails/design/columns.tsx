import type { ReactNode } from "react";

type ColumnsProps = {
  readonly left: ReactNode;
  /** Null: the left one has all the room. */
  readonly right: ReactNode;
  /** In pixels. */
  readonly rightWidth: number;
};

/** Two columns side by side, at a phone's width too. */
export const Columns = ({ left, right, rightWidth }: ColumnsProps) => (
  <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
    <tbody>
      <tr>
        <td valign="top">{left}</td>
        {right !== null && (
          <td valign="top" align="right" width={rightWidth} style={{ paddingLeft: "16px" }}>
            {right}
          </td>
        )}
      </tr>
    </tbody>
  </table>
);
