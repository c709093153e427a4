import type { ReactNode } from "react";
import { painted } from "./painted.ts";
import type { Colour } from "./palette.ts";

type CardProps = { readonly ground?: Colour; readonly children: ReactNode };

/** One idea on one sheet. */
export const Card = ({ ground = "card", children }: CardProps) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    style={{ marginTop: "16px", borderCollapse: "separate" }}
  >
    <tbody>
      <tr>
        <td
          {...painted(
            { ground, line: ground === "card" ? "line" : ground },
            { padding: "20px", borderWidth: "1px", borderStyle: "solid", borderRadius: "14px" },
          )}
        >
          {children}
        </td>
      </tr>
    </tbody>
  </table>
);
