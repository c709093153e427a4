import { wordsOf } from "../cards/letters.ts";
import { countryNamed } from "../cards/words/address-words.ts";
import type { AddressParts } from "../contacts/contact.ts";
import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { preferredFirst, typesOf } from "./property-label.ts";
import { partsOf, textOf } from "./property-value.ts";

type Address = { readonly text: string | null; readonly parts: AddressParts | null };

/** Its addresses, the one at work first, then by preference. */
export function addressLines(card: VCard): readonly ContentLine[] {
  const lines = preferredFirst(card.filter(({ name, value }) => name === "ADR" && /[^;\s]/.test(value)));
  const isWork = (line: ContentLine) => typesOf(line).includes("work");
  return [...lines.filter(isWork), ...lines.filter((line) => !isWork(line))];
}

/** The address at work, else the first. */
export function vcardAddress(card: VCard): Address {
  const [line] = addressLines(card);
  if (line === undefined) return { text: labelled(card), parts: null };
  const { wholeStreet, city, region, postcode, country } = partsIn(line);
  const text = addressText(line) || null;
  if (city === "" && postcode === "") return { text, parts: null };
  const known = (part: string) => (part === "" ? null : part);
  return {
    text,
    parts: {
      street: known(wholeStreet),
      city: known(city),
      region: known(region),
      postcode: known(postcode),
      country: codeOf(country) ?? codeOf(statedCode(line, card)),
    },
  };
}

/** On one line. */
export function addressText(line: ContentLine): string {
  const { wholeStreet, city, region, postcode, country } = partsIn(line);
  return joined([wholeStreet, townOf({ city, region, postcode }), country]);
}

/** Post box; extended; street; city; region; postcode; country. */
function partsIn({ value }: ContentLine) {
  const parts = partsOf(value, ";").map(onOneLine);
  const [box = "", extended = "", street = "", city = "", region = "", postcode = "", country = ""] = parts;
  return { wholeStreet: joined([street, extended, box]), city, region, postcode, country };
}

/** Apple writes the code beside it, 4.0 in a parameter (RFC 8605). */
const statedCode = ({ group, parameters }: ContentLine, card: VCard): string =>
  parameters.get("CC")?.[0] ??
  card.find((each) => group !== null && each.group === group && each.name === "X-ABADR")?.value.trim() ??
  "";

const codeOf = (country: string): string | null =>
  /^[A-Za-z]{2}$/.test(country)
    ? country.toUpperCase()
    : country === ""
      ? null
      : countryNamed(wordsOf(country));

/** Without an ADR, how it is written on a letter. */
function labelled(card: VCard): string | null {
  const label = card.find(({ name, value }) => name === "LABEL" && value.trim() !== "");
  return label === undefined ? null : onOneLine(textOf(label.value)) || null;
}

const onOneLine = (text: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/,$/, ""))
    .filter((line) => line !== "")
    .join(", ");

/** Where there is a region, the postcode is usually written behind it. */
function townOf({
  city,
  region,
  postcode,
}: Readonly<Record<"city" | "region" | "postcode", string>>): string {
  if (region === "") return [postcode, city].filter((part) => part !== "").join(" ");
  return joined([city, [region, postcode].filter((part) => part !== "").join(" ")]);
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");
