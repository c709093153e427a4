import { contactName } from "../contacts/contact-name.ts";
import { itemIn } from "../ledger/book.ts";
import type { Choice, Gap } from "../questions/choice.ts";
import { sayDay } from "../time/say-day.ts";
import { listText, namesOrCount, quoted } from "./list-text.ts";
import type { ParsedLine } from "./parsed-line.ts";
import type { Lack, Way } from "./reading.ts";
import { registry } from "./registry.ts";
import { knownIn, type Resolved, resolveTarget } from "./resolve-target.ts";
import type { Answer, Command, Situation } from "./verb.ts";

type Asked = Omit<Extract<ParsedLine, { kind: "asked" }>, "kind">;

/** Asks about a line that is not clear, with all that may be answered in a word. */
export function askBack(situation: Situation, { line, why, choices, examples, lacks }: Asked): Answer {
  const gap = lacks && gapOf(situation, lacks);
  const forms = examples.length === 0 ? "" : ` Write ${listText(examples.map(quoted), "or")}.`;
  return {
    outcome: "asked",
    line,
    text: `${quoted(line)} was not done. ${why}${forms}`,
    ...asksOf(
      choices.flatMap((way) => wayMeant(situation, way) ?? []),
      gap,
    ),
  };
}

/** Asks whom a command is about. */
export function askWhom(
  situation: Situation,
  { line, verb, words }: Command,
  { why, meant, labels }: Extract<Resolved, { kind: "asked" }>,
): Answer {
  if (words === undefined) return { outcome: "asked", line, text: why };
  const choices = meant.map((people, index) => {
    const label = labels[index];
    const whom = label === undefined || people.length > 1 ? undefined : [label];
    return choiceOf(situation, { verb, words, people }, whom);
  });
  return { outcome: "asked", line, text: why, ...asksOf(choices, { verb, words }) };
}

/** Nothing, where nothing could be answered in a word. */
export const asksOf = (choices: readonly Choice[], gap: Gap | null = null): Pick<Answer, "asks"> =>
  choices.length === 0 && gap === null ? {} : { asks: { choices, ...(gap && { gap }) } };

/** One of the things that may be meant, with its people found. Null: it is not clear who they are. */
export function wayMeant(situation: Situation, { verb, words, target }: Way): Choice | null {
  const people = peopleOf(situation, { verb, target });
  return people && choiceOf(situation, { verb, words, ...people });
}

/** `whom`: how the people are told apart, where their names do not. */
function choiceOf(
  { book }: Situation,
  choice: Omit<Choice, "says">,
  whom = (choice.people ?? []).flatMap((id) => itemIn(book, "contact", id) ?? []).map(contactName),
): Choice {
  const says = `${choice.verb} ${choice.words}`.trim().replace(/\d{4}-\d\d-\d\d/g, sayDay);
  if (whom.length > 0) return { says: `${namesOrCount(whom)}: ${says}`, ...choice };
  const isOfSomebody = registry.some(({ name, target }) => name === choice.verb && target === "people");
  return { says: isOfSomebody ? `${says} (I ask of whom)` : says, ...choice };
}

function gapOf(situation: Situation, { verb, words, target }: Lack): Gap | null {
  if (words !== null) return { verb, words };
  const people = peopleOf(situation, { verb, target });
  return people && { verb, words, ...people };
}

/** Null: it is not clear who they are. */
function peopleOf(
  situation: Situation,
  { verb: name, target }: Pick<Way, "verb" | "target">,
): Pick<Choice, "people"> | null {
  const verb = registry.find((each) => each.name === name);
  if (!verb) return null;
  const resolved = resolveTarget(knownIn(situation), verb, target);
  if (resolved.kind !== "people") return target.kind === "unsaid" ? {} : null;
  return resolved.contactIds.length === 0 ? {} : { people: resolved.contactIds };
}
