import type { Random } from "./random.ts";

/** How one card prints its labels and rows. */
export type Style = {
  readonly labels: "none" | "letter" | "word" | "column" | "below" | "behind" | "some";
  /** Behind a label. */
  readonly colon: string;
  /** Between values that share a line. */
  readonly separator: string;
  readonly loudLabels: boolean;
  /** Everything is in capitals. */
  readonly loud: boolean;
  /** Rows of phones, emails, urls and social: which first. */
  readonly order: readonly ("phones" | "emails" | "urls" | "social")[];
  /** How much wider than usual the font is. */
  readonly wide: number;
  /** Line height. */
  readonly leading: number;
};

export function randomStyle(random: Random): Style {
  return {
    labels: random.pick([
      "none",
      "none",
      "letter",
      "letter",
      "word",
      "word",
      "column",
      "below",
      "behind",
      "some",
    ]),
    colon: random.pick([":", ":", "", "", ".", " |", " –", ")", " /"]),
    separator: random.pick([" | ", "  |  ", " • ", " · ", "   ", " / ", " – ", " ● "]),
    loudLabels: random.chance(0.25),
    loud: random.chance(0.05),
    order: random.some<Style["order"][number]>(["phones", "emails", "urls", "social"], 4),
    wide: 0.85 + 0.3 * random.next(),
    leading: 1.25 + 0.5 * random.next(),
  };
}
