import type { CardFacts } from "./card-facts.ts";
import { domainMatch } from "./domain-match.ts";
import { wordsOf } from "./letters.ts";
import { mailboxMatch } from "./mailbox-match.ts";
import { isCredentialWord, nameShape, type PersonName, personName } from "./person-name.ts";
import { countryNamed, isStreetWord, isUnitWord } from "./words/address-words.ts";
import { isCompanyWord, isLegalForm, isPlainLegalForm } from "./words/company-words.ts";
import { isDuty, isUnitOfCompany, namesDepartment } from "./words/department-words.ts";
import { isGivenName } from "./words/given-names.ts";
import { townLine } from "./words/postcodes.ts";
import { isSmallWord } from "./words/sentence-words.ts";
import { isTitleWord, soundsLikeTrade } from "./words/title-words.ts";

/** What a text is by itself; counts of words are shares of all of them, unless said otherwise. */
export type Traits = {
  readonly text: string;
  readonly words: readonly string[];
  readonly person: PersonName;
  readonly nameShape: number;
  readonly given: boolean;
  readonly onlyCredentials: boolean;
  readonly titleWords: number;
  readonly trade: boolean;
  readonly companyWords: number;
  /** 1: it ends with a form that is nothing else; 0.5: with one that may be a word. */
  readonly legalForm: number;
  readonly department: boolean;
  readonly unitOfCompany: boolean;
  readonly duties: number;
  readonly street: boolean;
  readonly unit: boolean;
  readonly town: boolean;
  readonly country: boolean;
  readonly houseNumber: boolean;
  readonly digits: boolean;
  readonly smallWords: number;
  /** Best fit with a domain and with a mailbox of the card. */
  readonly domain: number;
  readonly mailbox: number;
};

/** Looks at each text of a card once. */
export function traitsOf(facts: CardFacts): (text: string) => Traits {
  const seen = new Map<string, Traits>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const traits = lookedAt(text, facts);
    seen.set(text, traits);
    return traits;
  };
}

function lookedAt(text: string, facts: CardFacts): Traits {
  const words = wordsOf(text);
  const person = personName(text);
  const digits = /\d/.test(text);
  const share = (isSo: (word: string) => boolean) =>
    words.length === 0 ? 0 : words.filter(isSo).length / words.length;
  const last = words.at(-1) ?? "";
  return {
    text,
    words,
    person,
    nameShape: nameShape(person.name),
    given: wordsOf(person.name).slice(0, 3).some(isGivenName),
    onlyCredentials: text.split(/[\s,|]+/).every(isCredentialWord),
    titleWords: share(isTitleWord),
    trade: words.some(soundsLikeTrade),
    companyWords: share(isCompanyWord),
    legalForm:
      words.length < 2 || !isLegalForm(last)
        ? 0
        : isPlainLegalForm(last) || isPlainLegalForm(words.at(-2) ?? "")
          ? 1
          : 0.5,
    department: namesDepartment(words),
    unitOfCompany: isUnitOfCompany(words[0] ?? ""),
    duties: share(isDuty),
    street: words.some(isStreetWord),
    unit: words.some(isUnitWord),
    town: digits && townLine(text) !== null,
    country: countryNamed(words) !== null,
    houseNumber: digits && hasHouseNumber(text),
    digits,
    smallWords: share(isSmallWord),
    domain: best(facts.domains, (domain) => domainMatch(text, domain)),
    mailbox: best(facts.mailboxes, (mailbox) => mailboxMatch(person.name, mailbox)),
  };
}

function hasHouseNumber(text: string): boolean {
  return (
    /^#? ?\d+\p{L}?(?:[/-]\d+\p{L}?)*,?\s+\p{L}/u.test(text) ||
    /\p{L}{3}\.?,? (?:n\.?[ºr°]? ?)?\d{1,5}(?:[/–-]\d+)*\s?\p{L}?(?:,|$)/u.test(text)
  );
}

const best = (values: readonly string[], match: (value: string) => number): number =>
  values.reduce((most, value) => Math.max(most, match(value)), 0);
