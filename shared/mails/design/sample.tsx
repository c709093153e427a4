import { Fragment } from "react";
import { painted } from "./painted.ts";
import type { Colour } from "./palette.ts";
import { font } from "./type-scale.ts";

type SampleProps = {
  readonly lines: readonly string[];
  /** Its own ground, to be told from the sheet it lies on. */
  readonly ground?: Colour;
};

/** An example of what to write: not a link, since its words are not meant as they stand. */
export const Sample = ({ lines, ground = "card" }: SampleProps) => (
  <p
    {...painted(
      { text: "green", ground },
      { font: font.command, margin: "12px 0 0", padding: "10px 14px", borderRadius: "8px" },
    )}
  >
    {lines.map((line, index) => (
      <Fragment key={line}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </p>
);
