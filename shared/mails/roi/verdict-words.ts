import type { Verdict } from "../../domain/roi/summary.ts";
import type { Tone } from "../design/pill.tsx";

type Kind = Verdict["kind"];

export const verdictTone: Readonly<Record<Kind, Tone>> = {
  "paid off": "good",
  "paid off so far": "good",
  "on course": "good",
  "not yet": "warn",
  "too early": "calm",
  no: "warn",
  "no cost": "calm",
  "nothing yet": "calm",
};

/** Each verdict as the title of a whole summary; `of`: the one group that is told of. */
export const verdictTitle = (kind: Kind, of?: string): string =>
  titles[kind](of ?? "Your networking", of ?? "your networking");

/** `Who` begins the sentence, `who` stands in it. */
const titles: Readonly<Record<Kind, (Who: string, who: string) => string>> = {
  "paid off": (Who) => `${Who} has paid off`,
  "paid off so far": (Who) => `${Who} has paid off so far`,
  "on course": (Who) => `${Who} is on course to pay off`,
  "not yet": (Who) => `${Who} has not paid off yet`,
  "too early": (_, who) => `Too early to tell whether ${who} pays`,
  no: (Who) => `${Who} does not pay as it goes`,
  "no cost": () => "Business came, and no cost is on record",
  "nothing yet": () => "No business and no cost to weigh yet",
};
