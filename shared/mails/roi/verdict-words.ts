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

/** Each verdict as the title of a whole summary, of `who` (“Your networking”). */
export const verdictTitle: Readonly<Record<Kind, (who: string) => string>> = {
  "paid off": (who) => `${who} has paid off`,
  "paid off so far": (who) => `${who} has paid off so far`,
  "on course": (who) => `${who} is on course to pay off`,
  "not yet": (who) => `${who} has not paid off yet`,
  "too early": (who) => `${who}: too early to tell whether it pays`,
  no: (who) => `${who} does not pay as it goes`,
  "no cost": () => "Business came, and no cost is on record",
  "nothing yet": () => "No business and no cost to weigh yet",
};
