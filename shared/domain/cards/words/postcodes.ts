import { wordsOf } from "../letters.ts";
import { isStreetWord } from "./address-words.ts";

/** How the line with the town looks, by country; the first that fits tells the country where it is told at all. */
const townLines: readonly { readonly country: string | null; readonly pattern: RegExp }[] = [
  {
    country: "US",
    // "rue de la Paix, 75002 Paris": behind a whole word, a town must not follow.
    pattern:
      /[\p{L}.],?\s+(?:[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?|[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?\.?,?\s+\d{5}(?:-\d{4})?(?!\s\p{Lu}\p{Ll}))(?!\d)/u,
  },
  { country: "IE", pattern: /\b[AC-FHKNPRTV-Y]\d[0-9W] ?[0-9AC-FHKNPRTV-Y]{4}$|\bDublin \d{1,2}\b/ },
  { country: "CA", pattern: /\b[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b/ },
  { country: "GB", pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/ },
  { country: "AU", pattern: /\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? \d{4}\b/ },
  {
    country: "BR",
    pattern:
      /\bCEP\b|\b\d{5}-\d{3}\b|[\p{L}] ?[-–/] ?(?:AC|AL|AM|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO)$/u,
  },
  { country: "SG", pattern: /\b(?:Singapore|S) ?\(?\d{6}\b/i },
  { country: "HK", pattern: /\b(?:Kowloon|Hong Kong|Wan Chai|New Territories)\b/i },
  { country: "JP", pattern: /〒|\p{L}{3},? \d{3}-\d{4}(?:$|,? Japan)|\p{L}-(?:ku|shi|cho)\b/iu },
  { country: "NL", pattern: /\b\d{4} ?[A-Z]{2}\b,? \p{Lu}/u },
  { country: "PL", pattern: /\b\d{2}-\d{3} \p{Lu}/u },
  { country: "PT", pattern: /\b\d{4}-\d{3},? \p{Lu}/u },
  { country: "IN", pattern: /\p{L}{3}\s*(?:[-–]\s*)?[1-8]\d{2} ?\d{3}\b\.?(?:$|,)/u },
  { country: "SE", pattern: /\b(?:SE?-)?\d{3} \d{2} \p{Lu}/u },
  { country: "DE", pattern: /\bD-\d{5}\b/ },
  { country: "CH", pattern: /\bCH-\d{4}\b/ },
  { country: "AT", pattern: /\bA-\d{4}\b/ },
  { country: "FR", pattern: /\bF-\d{5}\b|\bCedex\b/i },
  { country: null, pattern: /(?:^|, )(?:[A-Z]{1,3}[- ])?(?:\d{4,6}|\d{3} \d{2}),? \p{Lu}\p{L}+/u },
  { country: null, pattern: /(?<!\p{L})[^\P{L}\p{Lu}]*\p{Lu}\p{L}+,? \d{4,6}$/u },
];

/** Whether a text is of an address, and of nothing else: "10 Baker Street", "London NW1 6XE". */
export function isOfAddress(text: string): boolean {
  const isStreet = /^\d+\p{L}?[\s,]/u.test(text) && wordsOf(text).some((word) => isStreetWord(word));
  return isStreet || (/\d/.test(text) && (townLine(text)?.country ?? null) !== null);
}

/** Whether a line names a town with its postcode, and the country that this form belongs to (null: several use it). */
export function townLine(text: string): { readonly country: string | null } | null {
  return townLines.find(({ pattern }) => pattern.test(text)) ?? null;
}
