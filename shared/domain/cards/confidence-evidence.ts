import { parse } from "tldts";
import type { FieldName } from "../contacts/contact.ts";
import { addressParts } from "./address-parts.ts";
import type { Beliefs } from "./belief.ts";
import type { Candidate, PrintedCard } from "./candidate.ts";
import type { CardPoints } from "./card-points.ts";
import { countryOfHost } from "./country.ts";
import { learnedSequences, lettered, likelierSpelling, type Tally } from "./letter-sequences.ts";
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
  "likelier spelling",
  "foreign ending",
  "street",
  "odd stops",
  "legible and likely",
] as const;

type Strengths = Readonly<Partial<Record<(typeof confidenceNames)[number], number>>>;

type Whole = { readonly points: CardPoints; readonly named: Beliefs; readonly card: PrintedCard };

/**
 * Every value of a reading, with what tells whether it is right: place, legibility, form, letters, and agreement with the others.
 * `tally`: what words are spelt like.
 */
export function judgedValues(whole: Whole, tally: Tally = learnedSequences): readonly Judged[] {
  const { points, named } = whole;
  return [
    ...(["name", "title", "company", "address"] as const).flatMap((field) => ofBelief(field, whole, tally)),
    ...judgedAddresses(points, named.name.candidate?.value ?? "", tally),
    ...points.phones.map(({ value, ...read }, i) => {
      const known = Number(value.e164 !== null);
      const agrees = Number(value.number.startsWith("+"));
      return ofPoint(["phones", i], { ...read, value: value.number }, { agrees, "known form": known });
    }),
  ];
}

/** Mail and web addresses agree with each other, and a mailbox with the name. */
function judgedAddresses(points: CardPoints, name: string, tally: Tally): readonly Judged[] {
  const { emails, urls, country } = points;
  const hosts = [...emails, ...urls].map(({ value }) => parse(value).domain);
  const about = (value: string, agrees: number, alone: string): Strengths => {
    const { domain, domainWithoutSuffix } = parse(value);
    const isTwice = hosts.filter((host) => host === domain).length > 1;
    const ending = countryOfHost(value);
    return {
      agrees,
      "agrees exactly": Number(isTwice),
      "known form": Number(hasKnownEnding(value)),
      "likelier spelling": misspelt(`${alone} ${isTwice ? "" : (domainWithoutSuffix ?? "")}`, tally),
      "foreign ending": Number(ending !== null && ending !== country),
    };
  };
  return [
    ...emails.map((read, i) => {
      const mailbox = read.value.replace(/@.*/, "");
      const match = mailboxMatch(name, mailbox);
      return ofPoint(["emails", i], read, about(read.value, match, match === 1 ? "" : mailbox));
    }),
    ...urls.map((read, i) => {
      const isStated = /^(?:https?:\/\/)?www\./i.test(read.value);
      return ofPoint(["urls", i], read, about(read.value, Number(isStated), ""));
    }),
  ];
}

const misspelt = (text: string, tally: Tally): number => likelierSpelling(lettered(text), tally) / 3;

function ofBelief(
  field: "name" | "title" | "company" | "address",
  { named, card, points: { country } }: Whole,
  tally: Tally,
): readonly Judged[] {
  const { candidate, probability } = named[field];
  if (candidate === null) return [];
  const { value } = candidate;
  const traits = card.traits(value);
  const worst = Math.min(...candidate.fragments.map(({ confidence }) => confidence));
  const { agrees, known } = {
    name: { agrees: traits.mailbox, known: traits.given },
    title: { agrees: 0, known: traits.titleWords > 0 },
    company: { agrees: traits.domain, known: traits.companyWords > 0 || traits.legalForm > 0 },
    address: { agrees: Number(traits.country), known: traits.town },
  }[field];
  const evidence = inOrder({
    ...ofText(value, worst),
    likely: logit(probability),
    "legible and likely": Number(worst >= wellRead && probability > 0.95),
    "misread before": Number(candidate.respelt ?? false),
    agrees,
    "agrees exactly": Number(agrees >= 0.99),
    "known form": Number(known),
    "unsure letters": unsureLetters(candidate) / 10,
    "likelier spelling": agrees === 1 ? 0 : misspelt(value, tally),
    ...(field === "title" ? { "unknown words": unknownWords(traits) } : {}),
    ...(field === "address" ? ofAddress(value, traits, country) : {}),
  });
  return [{ key: field, field, evidence }];
}

/** In a title whose other words are known, a long one that is not may be misread ("Reseandh Scientist"). */
const unknownWords = ({ words }: Traits): number =>
  words.filter((word) => word.length > 4 && !isTitleWord(word) && !isDuty(word) && !isCompanyWord(word))
    .length / 2;

/** How many letters, by the reader's own account, are wrong. */
const unsureLetters = ({ fragments }: Candidate): number =>
  fragments.reduce((sum, { text, confidence }) => sum + (1 - confidence) * text.length, 0);

function ofAddress(address: string, traits: Traits, country: string): Strengths {
  return {
    whole: Number(isWholeAddress(address, country)),
    street: Number(traits.street),
    "odd stops": Number(/\p{L}{3}\.(?!,)|\d\. |[,.]\s*[,.]|\s[,.]/u.test(address)),
  };
}

/** Street, town and a postcode as the country writes it. */
function isWholeAddress(address: string, country: string): boolean {
  const { street, city, postcode } = addressParts([address], country);
  return street !== null && /\d/.test(street) && city !== null && !/\d/.test(city) && postcode !== null;
}

function ofPoint(
  [field, index]: readonly ["emails" | "phones" | "urls", number],
  { value, confidence, concluded = false }: Read<string>,
  strengths: Strengths,
): Judged {
  const evidence = inOrder({
    ...ofText(value, confidence),
    ...strengths,
    "misread before": Number(concluded),
    "unsure letters": ((1 - confidence) * value.length) / 10,
  });
  return { key: `${field}[${index}]`, field, evidence };
}

/** Where two readers agree. */
const wellRead = 0.94;

function ofText(value: string, legible: number): Strengths {
  const letters = value.replace(/[^\p{L}]/gu, "").length;
  return {
    "any value": 1,
    illegible: 1 - legible,
    "hardly legible": Math.max(0, 0.75 - legible) * 4,
    "readers differ": Number(legible < wellRead),
    "odd marks": Math.min(1, value.replace(/[\p{L}\p{N}\s.,'&()/+@:_–-]/gu, "").length / 2),
    "digit among letters": Number(letters > 3 && /\p{L}\d\p{Ll}|\p{Ll}\d\p{L}/u.test(value)),
    long: Math.min(2, value.length / 30),
  };
}

const inOrder = (strengths: Strengths): readonly number[] =>
  confidenceNames.map((name) => strengths[name] ?? 0);

const logit = (probability: number): number =>
  Math.max(-4, Math.min(8, Math.log(probability / Math.max(1e-6, 1 - probability))));

/** Endings that cards have: a misread ending is often one that exists and nobody uses. */
const hasKnownEnding = (address: string): boolean =>
  /\.(?:com|net|org|info|biz|io|eu|us|uk|ie|ca|au|nz|de|at|ch|fr|be|nl|es|it|pt|br|pl|cz|se|no|dk|fi|in|sg|hk|jp|cat|swiss|nu|edu|gov)(?:[/?:]|$)/i.test(
    address,
  );
