import { Fragment } from "react";
import { painted } from "./painted.ts";
import { TapCell } from "./tap-cell.tsx";
import { font } from "./type-scale.ts";

export type ButtonProps = {
  readonly label: string;
  readonly href: string;
  /** Whom it is about, which a screen reader says behind the label. */
  readonly about: string;
  /** Part of the row's width, in percent. */
  readonly width: number;
  readonly primary?: boolean;
};

/** A row of tap targets, each at least 44 pixels high. */
export const Buttons = ({ buttons }: { readonly buttons: readonly ButtonProps[] }) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    style={{ marginTop: "16px", borderCollapse: "separate" }}
  >
    <tbody>
      <tr>
        {buttons.map((button, index) => (
          <Fragment key={button.label}>
            {index > 0 && <td width="2%" style={{ fontSize: 0 }} />}
            <Button {...button} />
          </Fragment>
        ))}
      </tr>
    </tbody>
  </table>
);

const label = {
  display: "block",
  padding: "12px 0",
  font: font.smallStrong,
  textDecoration: "none",
} as const;

const Button = ({ label: says, href, about, width, primary = false }: ButtonProps) => (
  <TapCell
    align="center"
    width={`${width}%`}
    paint={primary ? { ground: "button", line: "button" } : { line: "line" }}
  >
    <a
      href={href}
      aria-label={`${says}: ${about}`}
      {...painted({ text: primary ? "onButton" : "green" }, label)}
    >
      {says}
    </a>
  </TapCell>
);
