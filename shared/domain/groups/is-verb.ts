import { folded } from "../cards/letters.ts";
import { isTitleWord } from "../cards/words/title-words.ts";
import { type DecideOne, decideEach } from "../commands/decide-each.ts";
import { everybodyHere } from "../commands/everybody-here.ts";
import { listText, quoted } from "../commands/list-text.ts";
import { isProper, titleOf } from "../commands/title-of.ts";
import type { Decided, ParsedArgs, Situation, Verb } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { fixVerb } from "../contacts/fix-verb.ts";
import type { FixArgs } from "../contacts/parse-fix.ts";
import { isNamelike, readsAsName } from "../contacts/reads-as-name.ts";
import { askToForget } from "../leaving/ask-to-forget.ts";
import { itemIn, itemsIn, putting } from "../ledger/book.ts";
import { claimEvents } from "./claim-events.ts";
import { exactGroup, findGroups } from "./find-group.ts";
import { groupInPassing } from "./group-in-passing.ts";
import { newGroup } from "./new-group.ts";

type Args = { readonly group: string };
type Said = { readonly line: string; readonly args: Args; readonly contactIds: readonly string[] };

export const isVerb: Verb<Args> = {
  name: "is",
  synonyms: ["are", "is in", "are in", "is with", "is from", "belongs to", "is a member of", "is part of"],
  foreign: {
    de: "ist bei, ist in, gehört zu",
    fr: "est chez, fait partie de",
    es: "es de, está en",
  },
  target: "maybe",
  forms: [{ form: "1 is <group>", example: "Jane is BNI", does: "Which group the person belongs to." }],
  parse,
  decide: (situation, command) => {
    const contactIds = command.contactIds.length > 0 ? command.contactIds : everybodyHere(situation);
    if (!contactIds) return asked(command, `Who is in ${command.args.group}?`);
    if (command.contactIds.length === 0 && contactIds.length > 1 && isOfOne(situation, command.args.group))
      return asked(command, `Who is ${command.args.group}? Write ${quoted(`1 is ${command.args.group}`)}.`);
    if (isWrong(command.args.group)) return askToForget(situation, { ...command, contactIds });
    return (
      fixingTitle(situation, { ...command, contactIds }) ??
      fixingName(situation, { ...command, contactIds }) ??
      asking(situation, command) ??
      decideEach(situation, { ...command, contactIds }, joining(command.args.group))
    );
  },
};

/** `3 is wrong, delete it` names nothing that is right. */
const isWrong = (said: string): boolean =>
  /^(?:all |completely |totally )?(?:wrong|not right|incorrect|spam|junk|a duplicate)\b/i.test(said);

/** Everybody may be in a group, but only one is John Smith or a plumber. */
const isOfOne = ({ book }: Situation, said: string): boolean =>
  findGroups(book, said).length === 0 && (tradeIn(said) !== null || isNamelike(said));

/** `2 is a plumber` says what somebody does; null: it is a group. */
function fixingTitle(situation: Situation, { line, args, contactIds }: Said): Decided | null {
  const trade = tradeIn(args.group);
  if (trade === null || findGroups(situation.book, args.group).length > 0) return null;
  return fixVerb.decide(situation, {
    line,
    args: { field: "title", value: trade, phoneKind: null },
    contactIds,
  });
}

function tradeIn(said: string): string | null {
  const trade = /^an? (.{2,60})$/i.exec(said)?.[1] ?? "";
  const isTrade = folded(trade)
    .split(/[^\p{L}]+/u)
    .some(isTitleWord);
  return isTrade ? trade : null;
}

/** `2 is John Smith` corrects a name; null: it is a group. */
function fixingName(situation: Situation, command: Said): Decided | null {
  const { line, args, contactIds } = command;
  const [id] = contactIds;
  const contact = id === undefined || contactIds.length > 1 ? null : itemIn(situation.book, "contact", id);
  if (!contact || findGroups(situation.book, args.group).length > 0) return null;
  const reads = readsAsName(args.group, contact);
  if (reads === "group") return null;
  if (reads === "name") {
    const fix: FixArgs = { field: "name", value: args.group, phoneKind: null };
    return fixVerb.decide(situation, { line, args: fix, contactIds });
  }
  const text = `Is ${args.group} the name or a group? Write ${quoted(`${contactName(contact)} name ${args.group}`)} or ${quoted(`group ${args.group}`)} first.`;
  return asked(command, text);
}

function parse(words: string): ParsedArgs<Args> {
  if (isWrong(words)) return { kind: "ok", args: { group: words } };
  const group = titleOf(
    words
      .replace(/^(?:in|from|with|a member of) /i, "")
      .replace(/^(?:my|our) (.+?)(?: chapter| group| club)?[.!]?$/i, "$1"),
  );
  return group === null
    ? { kind: "asked", why: "Which group?", examples: ["BNI"] }
    : { kind: "ok", args: { group } };
}

/** What has to be asked before anybody is put in the group; null: nothing. */
function asking({ book }: Situation, command: Said): Decided | null {
  const { group } = command.args;
  const found = findGroups(book, group);
  if (found.length === 1) return null;
  if (found.length > 1)
    return asked(
      command,
      `Which group: ${listText(
        found.map(({ name }) => name),
        "or",
      )}?`,
    );
  if (isProper(group) || groupInPassing(book, group)) return null;
  return asked(
    command,
    `There is no group ${quoted(group)}. If it is one, begin its name with a capital letter.`,
  );
}

const asked = ({ line }: Said, text: string): Decided => ({
  changes: [],
  answers: [{ outcome: "asked", line, text }],
});

const joining =
  (name: string): DecideOne =>
  ({ book, today }, contact, newId) => {
    const known = exactGroup(itemsIn(book, "group"), name) ?? findGroups(book, name)[0];
    const passing = known ? null : groupInPassing(book, name);
    const group = known ?? passing?.group ?? newGroup({ id: newId, name, since: today });
    const made = known ? [] : [putting(book, group), ...claimEvents(book, group)];
    const text = `in ${group.name}${passing ? ` (so far called ${passing.before.name})` : ""}.`;
    if (contact.groupId === group.id && passing) return { changes: made, outcome: "did", text };
    if (contact.groupId === group.id) return { changes: [], outcome: "already", text: `already ${text}` };
    const placed = putting(book, { ...contact, groupId: group.id });
    return {
      changes: [...made, placed],
      outcome: "did",
      text: `now ${text}`,
    };
  };
