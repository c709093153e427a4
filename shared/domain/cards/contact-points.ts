import type { CountryCode } from "libphonenumber-js/max";
import type { Phone } from "../contacts/contact.ts";
import { findEmails } from "./emails.ts";
import { type Found, without } from "./found.ts";
import { labelAtEnd } from "./labels.ts";
import { wordsOf } from "./letters.ts";
import { findPhones } from "./phones.ts";
import { findUrls } from "./urls.ts";
import { isStreetWord, isUnitWord } from "./words/address-words.ts";
import { townLine } from "./words/postcodes.ts";

export type ContactPoints = {
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
  readonly urls: readonly string[];
  /** What is left of the text; spaces stand where values and their labels were. */
  readonly rest: string;
};

/** A name in a social network: no part of the person's name or address. */
const handle = /(?<!\S)@[\p{L}\p{N}._-]{2,}|\bskype\s*[.:|]?\s*[\p{L}\p{N}._-]+/giu;

/** Everything in one line by which a person can be reached. */
export function contactPoints(text: string, country: CountryCode): ContactPoints {
  const emails = findEmails(text);
  const noEmails = without(text, labelled(text, emails));
  const urls = findUrls(noEmails);
  const noUrls = without(noEmails, labelled(noEmails, urls));
  const phones = findPhones(noUrls, { country, bare: !looksLikeAddress(noUrls) });
  return {
    emails: emails.map(({ value }) => value),
    phones: phones.map(({ value }) => value),
    urls: urls.filter(({ value }) => !value.isProfile).map(({ value }) => value.url),
    rest: without(noUrls, phones).replace(handle, ""),
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
