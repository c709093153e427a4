import type { AddressParts } from "../contacts/contact.ts";
import { wordsOf } from "./letters.ts";
import { countryNamed } from "./words/address-words.ts";
import { townLine } from "./words/postcodes.ts";
import { usStates } from "./words/us-states.ts";

const fourDigits = /\b\d{4}\b/;
const fiveDigits = /\b\d{5}\b/;

/** How a country writes its postcodes. */
const postcodes: Readonly<Record<string, RegExp>> = {
  US: /\b\d{5}(?:-\d{4})?(?!\d)/,
  CA: /\b[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b/,
  GB: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  IE: /\b[AC-FHKNPRTV-Y]\d[0-9W] ?[0-9AC-FHKNPRTV-Y]{4}\b/,
  NL: /\b\d{4} ?[A-Z]{2}\b/,
  PT: /\b\d{4}-\d{3}\b/,
  BR: /\b\d{5}-?\d{3}\b/,
  PL: /\b\d{2}-\d{3}\b/,
  CZ: /\b\d{3} ?\d{2}\b/,
  SK: /\b\d{3} ?\d{2}\b/,
  SE: /\b\d{3} ?\d{2}\b/,
  IN: /\b[1-9]\d{2} ?\d{3}\b/,
  SG: /\b\d{6}\b/,
  JP: /\b\d{3}-\d{4}\b/,
  HK: /(?!)/,
  ...Object.fromEntries(
    ["AU", "NZ", "DK", "NO", "BE", "CH", "AT", "LU", "HU"].map((country) => [country, fourDigits]),
  ),
  ...Object.fromEntries(["DE", "FR", "ES", "IT", "FI", "GR", "MX"].map((country) => [country, fiveDigits])),
};

/** Where a state or province stands beside the town; its first group. */
const regions: Readonly<Record<string, RegExp>> = {
  US: new RegExp(`(?:^|[,\\s])([A-Z]{2}|${usStates.join("|")})\\.?,?\\s*$`),
  CA: /(?:^|[,\s])\(?([A-Z]{2}|Québec|Ontario|Manitoba|Alberta)\)?,?\s*$/,
  AU: /(?:^|[,\s])(NSW|VIC|QLD|SA|WA|TAS|ACT|NT),?\s*$/i,
  BR: /(?<![\s–/,-])[\s–/,-]*\b([A-Z]{2})[\s–,-]*$/,
  IT: /(?:(?<!\s)\s+)?\(?\b([A-Z]{2})\)?\s*$/,
};

/** An address taken apart by its country's conventions. `texts`: its lines; `usual`: the card's country, where the address names none. */
export function addressParts(texts: readonly string[], usual: string): AddressParts {
  const all = texts
    .flatMap((text) => text.split(/,\s+|(?<!\s)\s+·\s+/))
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const last = all.at(-1) ?? "";
  const stated = countryNamed(wordsOf(last));
  const country = stated ?? townCountry(all) ?? usual;
  const pieces =
    stated !== null && wordsOf(last).length <= 3 && all.length > 1 && !/\d/.test(last)
      ? all.slice(0, -1)
      : all;
  const pattern = postcodes[country] ?? /\b\d{4,6}\b/;
  const at = pieces.findLastIndex(
    (piece, i) => pattern.test(piece) && (i > 0 || pieces.length === 1 || !/^\d+ \p{L}/u.test(piece)),
  );
  const postcode = pattern.exec(pieces[at] ?? "")?.[0] ?? null;
  const { town, index } = townOf(pieces, at, postcode);
  const region = regions[country]?.exec(town) ?? null;
  const city = (region === null ? town : town.slice(0, region.index))
    .replace(/^[\s,–-]+/, "")
    .replace(/(?<![\s,(–-])[\s,(–-]+$/, "");
  // A state alone belongs to the town in front of it: "Albany, NY 12207".
  const before = city === "" && index > 0 ? index - 1 : index;
  const street = pieces.slice(0, before < 0 ? pieces.length : before).join(", ");
  return {
    street: street === "" ? null : street,
    city: city !== "" ? city : before < index ? (pieces[before] ?? null) : null,
    region: region?.[1] ?? null,
    postcode,
    country,
  };
}

const townCountry = (pieces: readonly string[]): string | null =>
  pieces.map((piece) => townLine(piece)?.country ?? null).findLast((country) => country !== null) ?? null;

/** The piece that names the town, without its postcode; a postcode on a line of its own follows its town. */
function townOf(
  pieces: readonly string[],
  at: number,
  postcode: string | null,
): { town: string; index: number } {
  if (at < 0 || postcode === null)
    return {
      town: pieces.length > 1 ? (pieces.at(-1) ?? "") : "",
      index: pieces.length > 1 ? pieces.length - 1 : -1,
    };
  const rest = (pieces[at] ?? "")
    .replace(postcode, " ")
    .replace(/\b(?:CEP|[A-Z]{1,3}[-–])\s|〒/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–]\s*/, "")
    .replace(/(?:(?<!\s)\s+)?[-–.]$/, "");
  if (/\p{L}/u.test(rest)) return { town: rest, index: at };
  return at > 0 ? { town: pieces[at - 1] ?? "", index: at - 1 } : { town: pieces[at + 1] ?? "", index: at };
}
