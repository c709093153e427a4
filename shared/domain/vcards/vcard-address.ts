import { wordsOf } from "../cards/letters.ts";
import { countryNamed } from "../cards/words/address-words.ts";
import type { AddressParts } from "../contacts/contact.ts";
import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { preferredFirst, typesOf } from "./property-label.ts";
import { partsOf, textOf } from "./property-value.ts";

type Address = { readonly text: string | null; readonly parts: AddressParts | null };

/** The address at work, else the first: post box; extended; street; city; region; postcode; country. */
export function vcardAddress(card: VCard): Address {
  const lines = preferredFirst(card.filter(({ name, value }) => name === "ADR" && /[^;\s]/.test(value)));
  const line = lines.find((each) => typesOf(each).includes("work")) ?? lines[0];
  if (line === undefined) return { text: labelled(card), parts: null };
  const parts = partsOf(line.value, ";").map(onOneLine);
  const [box = "", extended = "", street = "", city = "", region = "", postcode = "", country = ""] = parts;
  const wholeStreet = joined([street, extended, box]);
  const text = joined([wholeStreet, townOf({ city, region, postcode }), country]) || null;
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
