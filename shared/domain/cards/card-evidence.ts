import type { Beliefs } from "./belief.ts";
import type { PrintedCard } from "./candidate.ts";
import type { CardPoints } from "./card-points.ts";
import type { TextLine } from "./text-line.ts";
import { isPageWord } from "./words/page-words.ts";

/** A whole reading: what would be made of a text, of which it is asked whether it is a card at all. */
export type WholeReading = {
  readonly lines: readonly TextLine[];
  readonly points: CardPoints;
  readonly card: PrintedCard;
  readonly named: Beliefs;
};

type CardEvidence = { readonly name: string; readonly strength: (whole: WholeReading) => number | boolean };

const money = /[$€£]\s?\d|\d[.,]\d{2}(?!\d)/;
const time = /\b\d{1,2}[:.]\d{2}\b(?![.\d])|\b\d{1,2}\s?[ap]m\b|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}\b/i;

const measure = /\b\d+\s?(?:g|kg|mg|ml|cl|oz|lbs?|W|V|Hz|mm|cm|%|vol)(?![\p{L}\d.])/u;

/** What speaks for and against a text being a card of somebody, rather than a receipt, a poster or a page. */
export const cardEvidence: readonly CardEvidence[] = [
  { name: "any text", strength: () => 1 },
  { name: "name", strength: ({ named }) => sureOf(named, "name") },
  { name: "name in a mailbox", strength: ({ named, card }) => traitsOfName(named, card)?.mailbox ?? 0 },
  { name: "name with honorific or credentials", strength: ({ named, card }) => hasLetters(named, card) },
  { name: "given name", strength: ({ named, card }) => traitsOfName(named, card)?.given ?? false },
  {
    name: "large name",
    strength: ({ named }) =>
      Math.min(1, Math.max(0, Math.log2(named.name.candidate?.fragments[0]?.size ?? 1))),
  },
  { name: "title", strength: ({ named }) => sureOf(named, "title") },
  {
    name: "title word",
    strength: ({ named, card }) =>
      named.title.candidate === null ? 0 : card.traits(named.title.candidate.value).titleWords > 0,
  },
  { name: "company", strength: ({ named }) => sureOf(named, "company") },
  {
    name: "company in a domain",
    strength: ({ named, card }) =>
      named.company.candidate === null ? 0 : card.traits(named.company.candidate.value).domain,
  },
  {
    name: "legal form",
    strength: ({ named, card }) =>
      named.company.candidate === null ? 0 : card.traits(named.company.candidate.value).legalForm,
  },
  { name: "address", strength: ({ named }) => sureOf(named, "address") },
  { name: "mail", strength: ({ points }) => points.emails.length > 0 },
  { name: "person's mail", strength: ({ card }) => card.facts.mailboxes.length > 0 },
  { name: "phone", strength: ({ points }) => points.phones.length > 0 },
  { name: "two phones", strength: ({ points }) => points.phones.length > 1 },
  {
    name: "mobile or fax",
    strength: ({ points }) =>
      points.phones.some(
        ({ value }) => value.kind === "mobile" || value.kind === "fax" || value.kind === "direct",
      ),
  },
  { name: "site", strength: ({ points }) => points.urls.length + points.social.length > 0 },
  {
    name: "name and a way to reach",
    strength: ({ named, points }) =>
      sureOf(named, "name") * Number(points.emails.length + points.phones.length > 0),
  },
  { name: "name and title", strength: ({ named }) => sureOf(named, "name") * sureOf(named, "title") },
  { name: "many lines", strength: ({ lines }) => Math.min(2, Math.max(0, legible(lines).length - 10) / 10) },
  { name: "one line", strength: ({ lines }) => legible(lines).length < 2 },
  { name: "unexplained lines", strength: (whole) => unexplained(whole) },
  {
    name: "many unexplained lines",
    strength: (whole) => Math.min(2, (unexplained(whole) * legible(whole.lines).length) / 8),
  },
  { name: "amounts", strength: ({ lines }) => Math.min(1, count(lines, (text) => money.test(text)) / 3) },
  { name: "an amount", strength: ({ lines }) => lines.some(({ text }) => money.test(text)) },
  {
    name: "dates and times",
    strength: ({ lines }) => Math.min(1, count(lines, (text) => time.test(text)) / 2),
  },
  { name: "words of pages", strength: ({ lines }) => Math.min(1, count(lines, hasPageWord) / 2) },
  {
    name: "long lines",
    strength: ({ lines }) => Math.min(1, count(lines, (text) => text.split(" ").length > 7) / 3),
  },
  {
    name: "sentences",
    strength: ({ card }) =>
      Math.min(1, card.fragments.filter(({ text }) => card.traits(text).smallWords > 0.2).length / 3),
  },
  { name: "questions and calls", strength: ({ lines }) => lines.some(({ text }) => /[!?]$/.test(text)) },
  {
    name: "illegible",
    strength: ({ lines }) =>
      lines.filter(({ confidence }) => confidence < 0.5).length / Math.max(1, lines.length),
  },
  { name: "measures", strength: ({ lines }) => lines.some(({ text }) => measure.test(text)) },
  {
    name: "nobody to write to or to call",
    strength: ({ points }) => points.emails.length + points.phones.length === 0,
  },
  {
    name: "toll-free alone",
    strength: ({ points: { phones, emails } }) =>
      phones.length > 0 && emails.length === 0 && phones.every(({ value }) => value.kind === "toll-free"),
  },
  { name: "name without a sign of one", strength: ({ named, card }) => isBareName(named, card) },
  { name: "many people", strength: ({ card }) => Math.min(1, Math.max(0, people(card) - 2) / 3) },
  { name: "bullets", strength: ({ lines }) => count(lines, (text) => /^[•·▪–*-]\s/.test(text)) > 2 },
];

function sureOf(named: Beliefs, field: "name" | "title" | "company" | "address"): number {
  const { candidate, probability } = named[field];
  return candidate === null ? 0 : probability;
}

const traitsOfName = ({ name }: Beliefs, card: PrintedCard) =>
  name.candidate === null ? null : card.traits(name.candidate.value);

function hasLetters({ name }: Beliefs, card: PrintedCard): boolean {
  if (name.candidate === null) return false;
  const { honorific, credentials } = card.traits(name.candidate.text).person;
  return honorific !== null || credentials.length > 0;
}

const people = ({ fragments, traits }: PrintedCard): number =>
  fragments.filter(({ text }) => traits(text).given && traits(text).nameShape >= 0.5).length;

/** Two capitalised words may be anything where no mailbox, title or given name speaks for them. */
export function isBareName({ name, title }: Beliefs, card: PrintedCard): boolean {
  if (name.candidate === null) return false;
  const { given, mailbox, person } = card.traits(name.candidate.value);
  const isTitled = title.candidate !== null && card.traits(title.candidate.value).titleWords > 0;
  return !given && mailbox < 0.5 && person.honorific === null && !isTitled;
}

const legible = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.filter(({ confidence, text }) => confidence > 0.5 && /[\p{L}\p{N}]{3}/u.test(text));

const count = (lines: readonly TextLine[], isSo: (text: string) => boolean): number =>
  lines.filter(({ text }) => isSo(text)).length;

const hasPageWord = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(isPageWord);

/** The share of what is legible and belongs to no field. */
function unexplained({ card, named }: WholeReading): number {
  const explained = new Set(Object.values(named).flatMap(({ candidate }) => candidate?.fragments ?? []));
  const all = card.fragments.filter(({ confidence, text }) => confidence > 0.5 && /\p{L}{3}/u.test(text));
  return all.length === 0 ? 0 : all.filter((fragment) => !explained.has(fragment)).length / all.length;
}
