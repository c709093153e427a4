import type { PrintedCard } from "./candidate.ts";
import { linesOf, type Statement } from "./statement.ts";
import type { Traits } from "./traits.ts";

/** What is weighed: a statement that may be of one field, and the card around it. */
export type Suspect = {
  readonly statement: Statement;
  readonly traits: Traits;
  readonly card: PrintedCard;
};

/** One reason for or against a field, 0 to 1 strong (size: -1 to 1). Its weight is learned: see `model`. */
export type Evidence = {
  readonly name: string;
  readonly strength: (suspect: Suspect) => number | boolean;
};

const capitals = /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*$/u;

/** What is asked of every text, whichever field it may be of. */
export const textEvidence: readonly Evidence[] = [
  { name: "any text", strength: () => 1 },
  { name: "large", strength: ({ statement }) => Math.max(0, relativeSize(statement)) },
  { name: "small", strength: ({ statement }) => Math.max(0, -relativeSize(statement)) },
  { name: "largest", strength: ({ statement, card }) => sizeOf(statement) >= 0.93 * largest(card) },
  {
    name: "illegible",
    strength: ({ statement }) => 1 - Math.min(...statement.fragments.map(({ confidence }) => confidence)),
  },
  {
    name: "hardly legible",
    strength: ({ statement }) =>
      Math.max(0, 0.6 - Math.min(...statement.fragments.map(({ confidence }) => confidence))),
  },
  { name: "bulleted", strength: ({ statement }) => statement.fragments[0]?.bulleted ?? false },
  { name: "part of a line", strength: ({ statement }) => !statement.whole },
  { name: "beside another", strength: ({ statement, card }) => standsBeside(statement, card) },
  { name: "two lines", strength: ({ statement }) => linesOf(statement) === 2 },
  { name: "three lines", strength: ({ statement }) => linesOf(statement) > 2 },
  { name: "one word", strength: ({ traits }) => traits.words.length === 1 },
  {
    name: "two or three words",
    strength: ({ traits }) => traits.words.length === 2 || traits.words.length === 3,
  },
  { name: "five words or more", strength: ({ traits }) => traits.words.length > 4 },
  { name: "two letters", strength: ({ traits }) => traits.text.replace(/[^\p{L}\p{N}]/gu, "").length <= 2 },
  {
    name: "three or four letters",
    strength: ({ traits }) => /^.{3,4}$/u.test(traits.text.replace(/[^\p{L}\p{N}]/gu, "")),
  },
  { name: "capitals", strength: ({ traits }) => capitals.test(traits.text) },
  { name: "begins small", strength: ({ traits }) => /^\p{Ll}/u.test(traits.text) },
  { name: "capital inside a word", strength: ({ traits }) => /\p{Ll}\p{Lu}/u.test(traits.text) },
  { name: "small word inside", strength: ({ traits }) => /\S \p{Ll}{4,}/u.test(traits.text) },
  { name: "shaped like a name", strength: ({ traits }) => traits.nameShape },
  { name: "not shaped like a name", strength: ({ traits }) => traits.nameShape === 0 },
  { name: "given name", strength: ({ traits }) => traits.given },
  { name: "honorific", strength: ({ traits }) => traits.person.honorific !== null },
  { name: "credentials", strength: ({ traits }) => traits.person.credentials.length > 0 },
  { name: "nothing but credentials", strength: ({ traits }) => traits.onlyCredentials },
  {
    name: "credentials in front",
    strength: ({ statement, card }) =>
      isStack(statement) && card.traits(statement.fragments[0]?.text ?? "").onlyCredentials,
  },
  { name: "initial", strength: ({ traits }) => /(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(traits.text) },
  { name: "mailbox", strength: ({ traits }) => traits.mailbox },
  { name: "domain", strength: ({ traits }) => traits.domain },
  { name: "whole domain", strength: ({ traits }) => traits.domain >= 0.95 },
  { name: "title word", strength: ({ traits }) => traits.titleWords > 0 },
  { name: "title words", strength: ({ traits }) => traits.titleWords },
  { name: "sounds like a trade", strength: ({ traits }) => traits.trade },
  { name: "company word", strength: ({ traits }) => traits.companyWords > 0 },
  { name: "company words", strength: ({ traits }) => traits.companyWords },
  { name: "legal form", strength: ({ traits }) => traits.legalForm },
  { name: "and", strength: ({ traits }) => / & |&\p{L}|\s\+\s/u.test(traits.text) },
  { name: "department", strength: ({ traits }) => traits.department },
  { name: "unit of a company", strength: ({ traits }) => traits.unitOfCompany },
  { name: "duties", strength: ({ traits }) => traits.duties },
  { name: "street or house", strength: ({ traits }) => traits.street || traits.unit },
  { name: "town", strength: ({ traits }) => traits.town },
  { name: "country", strength: ({ traits }) => traits.country },
  { name: "digits", strength: ({ traits }) => traits.digits },
  { name: "small words", strength: ({ traits }) => traits.smallWords },
  {
    name: "a sentence",
    strength: ({ traits }) => traits.words.length > 2 && /[.!?]$/.test(traits.text) && traits.legalForm === 0,
  },
  { name: "a mark at an end", strength: ({ traits }) => /^[^\p{L}\p{N}(]|[&/,-]$/u.test(traits.text) },
  { name: "breaks off", strength: ({ statement }) => statement.fragments.at(-1)?.breaksOff ?? false },
  { name: "goes on after a break", strength: ({ statement }) => goesOn(statement) },
  {
    name: "odd marks",
    strength: ({ traits }) => Math.min(1, traits.text.replace(/[\p{L}\p{N}\s.,'&()/+–-]/gu, "").length / 2),
  },
  { name: "short of vowels", strength: ({ traits }) => fewVowels(traits.words) },
];

function relativeSize({ fragments: [first] }: Statement): number {
  return Math.max(-1, Math.min(1.5, Math.log2(first?.size ?? 1)));
}

export const sizeOf = ({ fragments: [first] }: Statement): number => first?.size ?? 1;

const largest = ({ fragments }: PrintedCard): number =>
  fragments.reduce((most, { size }) => Math.max(most, size), 0);

const isStack = (statement: Statement): boolean => linesOf(statement) > 1;

function standsBeside({ fragments }: Statement, card: PrintedCard): boolean {
  return (
    fragments.length === 1 &&
    card.fragments.some((each) => each.line === fragments[0]?.line && each !== fragments[0])
  );
}

/** Each line but the last breaks off. */
function goesOn({ fragments }: Statement): boolean {
  const ends = fragments.filter(
    (fragment, i) => fragments[i + 1] !== undefined && fragments[i + 1]?.line !== fragment.line,
  );
  return ends.length > 0 && ends.every((fragment) => fragment.breaksOff);
}

/** What is read from a picture's pattern is seldom speakable. */
function fewVowels(words: readonly string[]): number {
  const long = words.filter((word) => word.length > 2);
  const dumb = long.filter((word) => !/[aeiouyáéíóú]/.test(word)).length;
  return long.length === 0 ? 0 : dumb / long.length;
}
