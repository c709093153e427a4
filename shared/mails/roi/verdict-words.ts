import type { Outlook } from "../../domain/roi/outlook.ts";
import type { RoiLine, Verdict } from "../../domain/roi/summary.ts";
import type { Tone } from "../design/pill.tsx";

/** The pill of a group or event: whether it is worth going on where that can be told, else whether the money is back. */
export const pillOf = ({ outlook, verdict }: Pick<RoiLine, "outlook" | "verdict">) =>
  outlook ? (isBack(outlook, verdict) ? back : outlookWords[outlook.kind]) : verdictWords[verdict.kind];

/** The money is back, but nobody can tell yet whether that will last. */
const isBack = ({ kind }: Outlook, verdict: Verdict): boolean =>
  verdict.kind === "paid-off" && (kind === "not yet" || kind === "too early");

const back = { short: "Paid off so far", tone: "good" } as const;

const outlookWords: Record<Outlook["kind"], { readonly short: string; readonly tone: Tone }> = {
  "paid off": { short: "Paid off", tone: "good" },
  "on course": { short: "On course", tone: "good" },
  "not yet": { short: "Not yet", tone: "warn" },
  "too early": { short: "Too early to tell", tone: "calm" },
  no: { short: "Does not pay as it goes", tone: "warn" },
};

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
