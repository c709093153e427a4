import type { CountryCode } from "libphonenumber-js/max";
import type { Phone, Social } from "../contacts/contact.ts";
import { findEmails } from "./emails.ts";
import { type Found, without } from "./found.ts";
import { labelAtEnd } from "./labels.ts";
import { wordsOf } from "./letters.ts";
import { findPhones } from "./phones.ts";
import { findSocial } from "./social.ts";
import { findUrls } from "./urls.ts";
import { isStreetWord, isUnitWord } from "./words/address-words.ts";
import { townLine } from "./words/postcodes.ts";

export type ContactPoints = {
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
  readonly urls: readonly string[];
  readonly social: readonly Social[];
  /** What is left of the text; spaces stand where values and their labels were. */
  readonly rest: string;
};

/** Everything in one line by which a person can be reached. */
export function contactPoints(text: string, country: CountryCode): ContactPoints {
  const emails = findEmails(text);
  const noEmails = without(text, labelled(text, emails));
  const social = findSocial(noEmails);
  const noSocial = without(noEmails, labelled(noEmails, social));
  const urls = findUrls(noSocial);
  const noUrls = without(noSocial, labelled(noSocial, urls));
  const phones = findPhones(noUrls, { country, bare: !looksLikeAddress(noUrls) });
  return {
    emails: emails.map(({ value }) => value),
    phones: phones.map(({ value }) => value),
    urls: urls.filter(({ value }) => !value.isProfile).map(({ value }) => value.url),
    social: social.map(({ value }) => value),
    rest: without(noUrls, phones),
  };
}

function labelled<Value>(text: string, found: readonly Found<Value>[]): readonly Found<Value>[] {
  return found.map((each) => ({
    ...each,
    start: labelAtEnd(text.slice(0, each.start))?.start ?? each.start,
  }));
}

function looksLikeAddress(text: string): boolean {
  const words = wordsOf(text);
  return (
    townLine(text) !== null ||
    words.some((word) => word.length > 2 && (isStreetWord(word) || isUnitWord(word)))
  );
}
