import type { Verdict } from "../../domain/roi/summary.ts";
import type { Tone } from "../design/pill.tsx";

/** Each verdict as a pill, and as the title of a whole summary. */
export const verdictWords: Record<
  Verdict["kind"],
  { readonly short: string; readonly tone: Tone; readonly title: string }
> = {
  "paid-off": {
    short: "Paid off",
    tone: "good",
    title: "Your networking has paid off",
  },
  "not-yet": {
    short: "Not yet",
    tone: "warn",
    title: "Your networking has not paid off yet",
  },
  "too-early": {
    short: "Too early to tell",
    tone: "calm",
    title: "Too early to tell whether your networking pays",
  },
  "no-costs": {
    short: "No cost on record",
    tone: "calm",
    title: "Business came, and no cost is on record",
  },
  "nothing-yet": {
    short: "Nothing to weigh yet",
    tone: "calm",
    title: "No business and no cost to weigh yet",
  },
};
