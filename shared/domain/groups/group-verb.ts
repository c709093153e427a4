import type { Answer, Situation, Verb } from "../commands/verb.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import { claimEvents } from "./claim-events.ts";
import { describeGroup } from "./describe-group.ts";
import { exactGroup } from "./find-group.ts";
import type { Group } from "./group.ts";
import { groupInPassing } from "./group-in-passing.ts";
import { newGroup } from "./new-group.ts";
import { type GroupArgs, parseGroup } from "./parse-group.ts";

export const groupVerb: Verb<GroupArgs> = {
  name: "group",
  synonyms: [],
  target: "none",
  forms: [
    {
      form: "group <name> dues <amount>/year meals <amount>/meeting hours <hours>/meeting since <day>",
      example: "group BNI Downtown dues 600/year meals 15/meeting hours 1.5/meeting",
      does: "A group and what it costs you; each part may be left out.",
    },
    {
      form: "group <name> joining <amount> renews <day>",
      example: "group BNI Downtown joining 150 renews 5 jan",
      does: "What you paid once, and when dues fall due: 45 days before you are told, with what the group has brought.",
    },
  ],
  parse: parseGroup,
  decide: (situation, { line, args }) => {
    const { before, group } = withCosts(situation, args);
    const changed = JSON.stringify(before) !== JSON.stringify(group);
    const answer: Answer = { outcome: changed ? "did" : "already", line, text: describeGroup(before, group) };
    const { book } = situation;
    return { changes: changed ? [putting(book, group), ...claimEvents(book, group)] : [], answers: [answer] };
  },
};

/** The group as it stood, null where it is new, and as it becomes. */
function withCosts(
  { book, newId, today }: Situation,
  { name, costs }: GroupArgs,
): { before: Group | null; group: Group } {
  const exact = exactGroup(itemsIn(book, "group"), name);
  if (exact) return { before: exact, group: { ...exact, ...costs } };
  const passing = groupInPassing(book, name);
  if (passing) return { before: passing.before, group: { ...passing.group, ...costs } };
  return { before: null, group: { ...newGroup({ id: newId(0), name, since: today }), ...costs } };
}
