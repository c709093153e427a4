import type { Answer, Situation, Verb } from "../commands/verb.ts";
import { itemsIn, putting } from "../ledger/book.ts";
import { claimEvents } from "./claim-events.ts";
import { describeGroup } from "./describe-group.ts";
import { exactGroup, isBeginning } from "./find-group.ts";
import type { Group } from "./group.ts";
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

/**
 * The group as it stood and as it becomes. One that was made in passing ("Jane is BNI") and has no costs yet is meant by a longer or
 * shorter name too and takes the longer one, so that Jane counts for "BNI Downtown".
 */
function withCosts(
  { book, newId, today }: Situation,
  { name, costs }: GroupArgs,
): { before: Group | null; group: Group } {
  const groups = itemsIn(book, "group");
  const exact = exactGroup(groups, name);
  const passing = groups.filter((group) => !hasCosts(group) && areOne(group.name, name));
  const before = exact ?? (passing.length === 1 ? (passing[0] ?? null) : null);
  if (!before) return { before, group: { ...newGroup({ id: newId(0), name, since: today }), ...costs } };
  return {
    before,
    group: { ...before, name: before.name.length < name.length ? name : before.name, ...costs },
  };
}

const hasCosts = ({ dues, mealPerMeeting, minutesPerMeeting }: Group): boolean =>
  dues !== null || mealPerMeeting !== null || minutesPerMeeting !== null;

const areOne = (one: string, other: string): boolean => isBeginning(one, other) || isBeginning(other, one);
