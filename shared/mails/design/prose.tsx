import type { ReactNode } from "react";
import { painted } from "./painted.ts";
import type { Colour } from "./palette.ts";
import { font } from "./type-scale.ts";

type ProseProps = {
  readonly children: ReactNode;
  readonly colour?: Colour;
  readonly size?: "body" | "small" | "strong" | "tiny";
  /** CSS margin. */
  readonly margin?: string;
};

/** A paragraph. */
export const Prose = ({ children, colour = "ink", size = "body", margin = "12px 0 0" }: ProseProps) => (
  <p {...painted({ text: colour }, { font: font[size], margin })}>{children}</p>
);

/** What stands under the title, in a sentence or two. */
export const Lede = ({ children }: { readonly children: ReactNode }) => (
  <Prose colour="muted" margin="0 4px">
    {children}
  </Prose>
);

/** The heading of a card. */
export const Heading = ({ children }: { readonly children: ReactNode }) => (
  <h2 {...painted({ text: "ink" }, { font: font.heading, margin: 0, wordBreak: "break-word" })}>
    {children}
  </h2>
);
