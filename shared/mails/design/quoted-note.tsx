import { Fragment } from "react";
import { painted } from "./painted.ts";
import { font } from "./type-scale.ts";

/** A person's own words, set off by a rule at their side. */
export const QuotedNote = ({ text }: { readonly text: string }) => (
  <p
    {...painted(
      { text: "muted", line: "line" },
      {
        font: font.body,
        margin: "12px 0 0",
        padding: "0 0 0 12px",
        borderLeftWidth: "3px",
        borderLeftStyle: "solid",
        wordBreak: "break-word",
      },
    )}
  >
    {text.split("\n").map((line, index) => (
      <Fragment key={`${index} ${line}`}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </p>
);
