import type { Verdict } from "./summary.ts";

/** Each verdict in a word or two. */
export const verdictName: Readonly<Record<Verdict["kind"], string>> = {
  "paid off": "Paid off",
  "paid off so far": "Paid off so far",
  "on course": "On course",
  "not yet": "Not yet",
  "too early": "Too early to tell",
  no: "Does not pay as it goes",
  "no cost": "No cost on record",
  "nothing yet": "Nothing to weigh yet",
};
