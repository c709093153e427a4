import { readDays } from "../time/read-days.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import type { NextStep } from "./step.ts";

const stepsBy: Readonly<Record<string, NextStep>> = {
  ...{ call: "call", phone: "call", ring: "call", "phone call": "call" },
  ...{ note: "note", card: "note", letter: "note", "personal note": "note", "thank you note": "note" },
  ...{
    coffee: "coffee",
    lunch: "coffee",
    meet: "coffee",
    meeting: "coffee",
    tea: "coffee",
    "1-2-1": "coffee",
  },
};

/** Between steps; a comma may stand there, too. */
const between = /,? then |[;,→]| and (?=[a-z])/i;

const longest = 370;

/** `call after 3 days, then coffee after 2 weeks`; each step once. Null: unclear. */
export function readPlan(words: string): Plan | null {
  const steps = words
    .replace(/[.!]$/, "")
    .split(between)
    .filter((part) => part.trim() !== "")
    .map((part) => readStep(part.trim()));
  const known = steps.filter((step) => step !== null);
  const isOnce = new Set(known.map(({ step }) => step)).size === known.length;
  return known.length === steps.length && known.length > 0 && isOnce ? known : null;
}

/** `a call after 3 days`, `call 3d`, `in 2 weeks coffee`. */
function readStep(words: string): PlannedStep | null {
  const said = words
    .toLowerCase()
    .split(" ")
    .filter((word) => !fillers.has(word));
  for (let cut = 1; cut < said.length; cut++) {
    const [first, second] = [said.slice(0, cut).join(" "), said.slice(cut).join(" ")];
    const found = stepOf(first, second) ?? stepOf(second, first);
    if (found) return found;
  }
  return null;
}

const fillers = new Set("after in within the later".split(" "));

function stepOf(name: string, length: string): PlannedStep | null {
  const step = stepsBy[name.replace(/^an? /, "")];
  const afterDays = readDays(length);
  if (step === undefined || afterDays === null || afterDays > longest) return null;
  return { step, afterDays };
}
