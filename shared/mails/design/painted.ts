import type { CSSProperties } from "react";
import { type Colour, palette } from "./palette.ts";

export type Paint = { readonly text?: Colour; readonly ground?: Colour; readonly line?: Colour };

const properties = { text: "color", ground: "backgroundColor", line: "borderColor" } as const;
const parts = ["text", "ground", "line"] as const;

/** Colours as inline styles, for every mail program, and as classes that the dark style sheet repaints. */
export function painted(
  paint: Paint,
  style: CSSProperties = {},
): { className: string; style: CSSProperties } {
  const used = parts.flatMap((part) => {
    const colour = paint[part];
    return colour === undefined ? [] : [{ part, colour }];
  });
  const colours = used.map(({ part, colour }) => [properties[part], palette[colour].light]);
  return {
    className: used.map(({ part, colour }) => classOf(part, colour)).join(" "),
    style: { ...style, ...(Object.fromEntries(colours) as CSSProperties) },
  };
}

const classOf = (part: keyof Paint, colour: Colour): string => `${part[0] ?? ""}-${colour}`;

const css = { text: "color", ground: "background-color", line: "border-color" } as const;

/**
 * Repaints the classes that `html` uses where the reader's device is dark. `!important`, since inline styles are to be overruled.
 */
export function darkStyleSheet(html: string): string {
  const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  const rules = (Object.keys(palette) as Colour[]).flatMap((colour) =>
    parts
      .filter((part) => used.has(classOf(part, colour)))
      .map((part) => `.${classOf(part, colour)}{${css[part]}:${palette[colour].dark}!important}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join("")}}`;
}
