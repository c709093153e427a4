import type { Candidate, NamedField, PrintedCard } from "./candidate.ts";
import { textEvidence } from "./evidence.ts";
import type { Fragment } from "./fragment.ts";
import { wordsOf } from "./letters.ts";
import type { Model } from "./model.ts";
import { linesOf, type Statement, stacked, statementsOf } from "./statement.ts";
import { isOfAddress } from "./words/postcodes.ts";

type TextField = Exclude<NamedField, "address">;

/** A reading of a statement: the text that a field would have. */
type Reading = { readonly statement: Statement; readonly value: string };

/** What may be name, company, title and department: pieces of lines, and lines under each other. */
export function textCandidates(
  card: PrintedCard,
  model: Model,
): Readonly<Record<TextField, readonly Candidate[]>> {
  const alone = statementsOf(withoutList(card.fragments)).filter(({ text }) => text.length <= longest);
  const wholes = alone.filter(({ whole }) => whole);
  const stacks = stacked(wholes, 4);
  const weighed = weighing(card, model);
  const short = (statement: Statement) => linesOf(statement) === 2 && wordsOf(statement.text).length <= 5;
  const all = (
    statements: readonly Statement[],
    field: TextField,
    value: (statement: Statement) => readonly string[],
  ) =>
    statements.flatMap((statement) =>
      value(statement).flatMap((each) => weighed(field, { statement, value: each })),
    );
  return {
    name: all([...alone, ...stacks.filter(short)], "name", (statement) => namesIn(statement, card)),
    company: all([...alone, ...stacks], "company", ({ text }) => companiesIn(text)),
    title: all([...alone, ...stacks.filter((stack) => linesOf(stack) < 4)], "title", ({ text }) =>
      isOfAddress(text) ? [] : [text],
    ),
    department: all(
      [...alone, ...stacks.filter((stack) => linesOf(stack) === 2)],
      "department",
      ({ text }) => [text],
    ),
  };
}

/** Two bullets or more make a list, of services most likely: nothing of the person. */
function withoutList(fragments: readonly Fragment[]): readonly Fragment[] {
  const listed = fragments.filter(({ bulleted }) => bulleted);
  return listed.length > 1 ? fragments.filter(({ bulleted }) => !bulleted) : fragments;
}

const longest = 90;

/** The evidence is the text's, whichever field it may be of: it is looked at once. */
function weighing(card: PrintedCard, model: Model) {
  const known = new Map<Statement, Map<string, readonly number[]>>();
  const evidenceOf = ({ statement, value }: Reading): readonly number[] => {
    const own = known.get(statement) ?? new Map<string, readonly number[]>();
    known.set(statement, own);
    const evidence =
      own.get(value) ??
      textEvidence.map(({ strength }) => Number(strength({ statement, card, traits: card.traits(value) })));
    own.set(value, evidence);
    return evidence;
  };
  return (field: TextField, reading: Reading): readonly Candidate[] => {
    const value = field === "name" ? card.traits(reading.value).person.name : reading.value;
    if (value === "") return [];
    const evidence = evidenceOf(reading);
    const weights = model.evidence[field];
    const score = evidence.reduce((sum, strength, i) => sum + strength * (weights[i] ?? 0), 0);
    return [{ field, value, text: reading.value, fragments: reading.statement.fragments, evidence, score }];
  };
}

/** The text, and without a first word of few letters, as readers make of a speck or a rule. */
function namesIn({ text }: Statement, card: PrintedCard): readonly string[] {
  if (/\d\d|[@:]/.test(text) || card.traits(text).words.length > 8) return [];
  const bare = /^(?!\p{Lu}\.|\p{Lu}\s)[^\s]{1,3}\s+(\p{Lu}.\S*\s.+)$/u.exec(text)?.[1];
  const isSpeck = bare !== undefined && !/^(?:\p{Lu}\p{Ll}|\p{Lu}{2}|\p{Ll}{2})/u.test(text);
  return isSpeck ? [text, bare] : [text];
}

/** A logo of initials beside the name is read as its first word. */
function companiesIn(text: string): readonly string[] {
  const [, logo = "", name = ""] = /^(\p{Lu}{1,4}) (.+)$/u.exec(text) ?? [];
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join("");
  return logo !== "" && initials.startsWith(logo.toLowerCase()) && initials.length > 1 ? [name] : [text];
}
