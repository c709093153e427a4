import { answering } from "../commands/answering.ts";
import { listText, quoted } from "../commands/list-text.ts";
import type { Verb } from "../commands/verb.ts";
import { findGroups } from "../groups/find-group.ts";
import { parseRoi, type RoiArgs } from "./parse-roi.ts";

export const roiVerb: Verb<RoiArgs> = {
  name: "roi",
  synonyms: ["my roi", "show roi", "show my roi"],
  alone: ["summary", "ledger"],
  target: "none",
  tells: true,
  forms: [
    {
      form: "roi <group> <period>",
      example: "roi BNI last quarter",
      does: "The summary at once: of this month, of last quarter, of the year; of one group or, without a name, of all.",
    },
  ],
  parse: parseRoi,
  decide({ book }, { line, args: { from, month, group } }) {
    const months = { month, ...(from !== month && { from }) };
    const text = "Your summary comes in a mail of its own.";
    if (group === null) return { changes: [], answers: [{ outcome: "told", line, text, summary: months }] };
    const found = findGroups(book, group);
    const [only] = found;
    if (!only) return answering(line, "asked", `There is no group ${quoted(group)}.`);
    if (found.length > 1) {
      const names = found.map(({ name }) => name);
      return answering(line, "asked", `Which group: ${listText(names, "or")}?`);
    }
    const summary = { ...months, groupId: only.id };
    return { changes: [], answers: [{ outcome: "told", line, text, summary }] };
  },
};
