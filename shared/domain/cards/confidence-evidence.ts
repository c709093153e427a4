import { parse } from "tldts";
import type { FieldName } from "../contacts/contact.ts";
import { addressParts } from "./address-parts.ts";
import type { Belief, Beliefs } from "./belief.ts";
import type { Candidate, PrintedCard } from "./candidate.ts";
import type { CardPoints } from "./card-points.ts";
import { mailboxMatch } from "./mailbox-match.ts";
import type { Read } from "./read-value.ts";
import type { Traits } from "./traits.ts";
import { isCompanyWord } from "./words/company-words.ts";
import { isDuty } from "./words/department-words.ts";
import { isTitleWord } from "./words/title-words.ts";

/** One value that was read, and what tells whether it is right, in the order of `confidenceNames`. */
export type Judged = {
  readonly key: string;
  readonly field: FieldName;
  readonly evidence: readonly number[];
};

export const confidenceNames = [
  "any value",
  "likely",
  "illegible",
  "hardly legible",
  "readers differ",
  "misread before",
  "odd marks",
  "digit among letters",
  "long",
  "agrees",
  "agrees exactly",
  "known form",
  "unsure letters",
  "whole",
  "unknown words",
] as const;

type Whole = { readonly points: CardPoints; readonly named: Beliefs; readonly card: PrintedCard };

/** Every value of a reading, with what tells whether it is right: place, legibility, form, and agreement with the others. */
export function judgedValues(whole: Whole): readonly Judged[] {
  const { points, named } = whole;
  return [
    ...(["name", "title", "company", "address"] as const).flatMap((field) =>
      ofBelief(field, named[field], whole),
    ),
    ...judgedAddresses(points, named.name.candidate?.value ?? ""),
    ...points.phones.map(({ value, ...read }, i) => {
      const agrees = Number(value.number.startsWith("+"));
      return ofPoint(
        ["phones", i],
        { ...read, value: value.number },
        { agrees, exactly: false, known: value.e164 !== null },
      );
    }),
  ];
}

/** Mail and web addresses agree with each other, and a mailbox with the name. */
function judgedAddresses({ emails, urls }: CardPoints, name: string): readonly Judged[] {
  const hosts = [...emails, ...urls].map(({ value }) => parse(value).domain);
  const about = (value: string, agrees: number): Agreement => ({
    agrees,
    exactly: hosts.filter((host) => host === parse(value).domain).length > 1,
    known: hasKnownEnding(value),
  });
  const ofName = (email: string) => mailboxMatch(name, email.replace(/@.*/, ""));
  const isStated = (url: string) => Number(/^(?:https?:\/\/)?www\./i.test(url));
  return [
    ...emails.map((read, i) => ofPoint(["emails", i], read, about(read.value, ofName(read.value)))),
    ...urls.map((read, i) => ofPoint(["urls", i], read, about(read.value, isStated(read.value)))),
  ];
}

function ofBelief(
  field: "name" | "title" | "company" | "address",
  { candidate, probability }: Belief,
  { card, points: { country } }: Whole,
): readonly Judged[] {
  if (candidate === null) return [];
  const traits = card.traits(candidate.value);
  const worst = Math.min(...candidate.fragments.map(({ confidence }) => confidence));
  const known = {
    name: traits.given,
    title: traits.titleWords > 0,
    company: traits.companyWords > 0 || traits.legalForm > 0,
    address: traits.town,
  }[field];
  const agrees = { name: traits.mailbox, title: 0, company: traits.domain, address: Number(traits.country) }[
    field
  ];
  const evidence = evidenceOf(candidate.value, worst, { agrees, exactly: agrees >= 0.99, known });
  const mended = Number(candidate.respelt ?? false);
  const judged = evidence
    .with(1, logit(probability))
    .with(5, mended)
    .with(12, unsureLetters(candidate) / 10)
    .with(13, Number(field === "address" && isWholeAddress(candidate.value, country)))
    .with(14, field === "title" ? unknownWords(traits) : 0);
  return [{ key: field, field, evidence: judged }];
}

/** In a title whose other words are known, a long one that is not may be misread ("Reseandh Scientist"). */
const unknownWords = ({ words }: Traits): number =>
  words.filter((word) => word.length > 4 && !isTitleWord(word) && !isDuty(word) && !isCompanyWord(word))
    .length / 2;

/** How many letters, by the reader's own account, are wrong. */
const unsureLetters = ({ fragments }: Candidate): number =>
  fragments.reduce((sum, { text, confidence }) => sum + (1 - confidence) * text.length, 0);

/** Street, town and a postcode as the country writes it. */
function isWholeAddress(address: string, country: string): boolean {
  const { street, city, postcode } = addressParts([address], country);
  return street !== null && /\d/.test(street) && city !== null && !/\d/.test(city) && postcode !== null;
}

type Agreement = { readonly agrees: number; readonly exactly: boolean; readonly known: boolean };

function ofPoint(
  [field, index]: readonly ["emails" | "phones" | "urls", number],
  read: Read<string>,
  agreement: Agreement,
): Judged {
  const evidence = evidenceOf(read.value, read.confidence, agreement);
  return { key: `${field}[${index}]`, field, evidence: evidence.with(5, Number(read.concluded ?? false)) };
}

function evidenceOf(
  value: string,
  legible: number,
  { agrees, exactly, known }: Agreement,
): readonly number[] {
  const letters = value.replace(/[^\p{L}]/gu, "").length;
  return [
    1,
    0,
    1 - legible,
    Math.max(0, 0.75 - legible) * 4,
    Number(legible < 0.94),
    0,
    Math.min(1, value.replace(/[\p{L}\p{N}\s.,'&()/+@:_–-]/gu, "").length / 2),
    Number(letters > 3 && /\p{L}\d\p{Ll}|\p{Ll}\d\p{L}/u.test(value)),
    Math.min(2, value.length / 30),
    agrees,
    Number(exactly),
    Number(known),
    ((1 - legible) * value.length) / 10,
    0,
    0,
  ];
}

const logit = (probability: number): number =>
  Math.max(-4, Math.min(8, Math.log(probability / Math.max(1e-6, 1 - probability))));

/** Endings that cards have: a misread ending is often one that exists and nobody uses. */
const hasKnownEnding = (address: string): boolean =>
  /\.(?:com|net|org|info|biz|io|eu|us|uk|ie|ca|au|nz|de|at|ch|fr|be|nl|es|it|pt|br|pl|cz|se|no|dk|fi|in|sg|hk|jp|cat|swiss|nu|edu|gov)(?:[/?:]|$)/i.test(
    address,
  );
