import { setSettings } from "../accounts/set-settings.ts";
import { answering } from "../commands/answering.ts";
import { listText } from "../commands/list-text.ts";
import type { Decided, Situation, Verb } from "../commands/verb.ts";
import { putting } from "../ledger/book.ts";
import type { Money } from "../money/money.ts";
import { moneyText } from "../money/money-text.ts";
import { findGroups } from "./find-group.ts";
import type { Group } from "./group.ts";
import { type BaselineArgs, parseBaseline } from "./parse-baseline.ts";

export const baselineVerb: Verb<BaselineArgs> = {
  name: "baseline",
  synonyms: ["my baseline", "business before"],
  target: "none",
  forms: [
    {
      form: "baseline <group> <amount>/month",
      example: "baseline BNI 3000/month",
      does: "What came in each month before you joined: what counts is the increase. Without a group it is all your business; “none” ends it.",
    },
  ],
  parse: parseBaseline,
  decide(situation, { line, args: { group, monthly } }) {
    if (group === null) return ofAll(situation, line, monthly);
    const found = findGroups(situation.book, group);
    const [only] = found;
    if (!only) return answering(line, "asked", `There is no group “${group}”.`);
    if (found.length > 1) {
      const names = found.map(({ name }) => name);
      return answering(line, "asked", `Which group: ${listText(names, "or")}?`);
    }
    return ofGroup(situation, line, { ...only, baseline: monthly });
  },
};

function ofAll(situation: Situation, line: string, baseline: Money | null): Decided {
  const did = baseline
    ? `Of all your business, what exceeds ${moneyText(baseline)} a month now counts.`
    : "All your business counts again, with no baseline.";
  return setSettings(situation, { baseline }, { line, did, already: "That is so already." });
}

function ofGroup({ book }: Situation, line: string, group: Group): Decided {
  const { name, baseline } = group;
  const text = baseline
    ? `Of the business from ${name}, what exceeds ${moneyText(baseline)} a month now counts.`
    : `All business from ${name} counts again, with no baseline.`;
  return { changes: [putting(book, group)], answers: [{ outcome: "did", line, text }] };
}
