import { type CountryCode, getCountries, getCountryCallingCode } from "libphonenumber-js/max";
import { parse } from "tldts";
import { wordsOf } from "./letters.ts";
import { countryNamed } from "./words/address-words.ts";
import { townLine } from "./words/postcodes.ts";

/** Domains of countries that are sold for how they sound. */
const soldAnywhere = new Set(["io", "co", "me", "tv", "ai", "cc", "fm", "ly", "gg", "ws", "to", "la", "sh"]);

/** Main countries of calling codes that several share. */
const mainCountry: Readonly<Record<string, CountryCode>> = {
  "1": "US",
  "44": "GB",
  "39": "IT",
  "47": "NO",
  "61": "AU",
  "7": "RU",
};

/** The country whose telephone numbers are printed without a country code here; where nothing tells, the United States. */
export function countryOf(texts: readonly string[], hosts: readonly string[]): CountryCode {
  const votes = new Map<string, number>();
  const vote = (country: string | null, weight: number) => {
    if (country !== null) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const text of texts) {
    vote(countryNamed(wordsOf(text)), 3);
    vote(townLine(text)?.country ?? null, 2);
    for (const [, code = ""] of text.matchAll(/\+\s?(\d{1,3})/g)) vote(countryCalled(code), 2);
  }
  for (const host of hosts) vote(countryOfHost(host), 2);
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  const country = best?.[0];
  return isKnown(country) ? country : "US";
}

const countries: ReadonlySet<string> = new Set(getCountries());

/** Of several countries with one code, the main one. */
const countryByCode: ReadonlyMap<string, string> = new Map([
  ...getCountries()
    .toReversed()
    .map((country) => [getCountryCallingCode(country), country] as const),
  ...Object.entries(mainCountry),
]);

function countryCalled(digits: string): string | null {
  const codes = [digits.slice(0, 3), digits.slice(0, 2), digits.slice(0, 1)];
  return codes.map((code) => countryByCode.get(code)).find((country) => country !== undefined) ?? null;
}

/** The country whose ending a host has; null: it has none, or one that is sold to anybody. */
export function countryOfHost(host: string): string | null {
  const ending = parse(host).publicSuffix?.split(".").at(-1) ?? "";
  if (ending.length !== 2 || soldAnywhere.has(ending)) return null;
  return ending === "uk" ? "GB" : ending.toUpperCase();
}

const isKnown = (code: string | undefined): code is CountryCode => code !== undefined && countries.has(code);
