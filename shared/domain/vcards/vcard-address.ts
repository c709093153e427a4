import type { AddressParts } from "../contacts/contact.ts";
import type { ContentLine } from "./content-line.ts";
import { partsOf } from "./property-value.ts";

/** The address at work, else the first: post box; extended; street; city; region; postcode; country. */
export function vcardAddress(lines: readonly ContentLine[]): {
  readonly text: string | null;
  readonly parts: AddressParts | null;
} {
  const line = lines.find(isAtWork) ?? lines[0];
  const parts = partsOf(line?.value ?? "", ";").map((part) => part.replace(/\s*\n\s*/g, ", "));
  if (parts.every((part) => part === "")) return { text: null, parts: null };
  const [box = "", extended = "", street = "", city = "", region = "", postcode = "", country = ""] = parts;
  const wholeStreet = joined([street, extended, box]);
  const text = joined([wholeStreet, townOf({ city, region, postcode }), country]);
  if (city === "" && postcode === "") return { text, parts: null };
  const known = (part: string) => (part === "" ? null : part);
  return {
    text,
    parts: {
      street: known(wholeStreet),
      city: known(city),
      region: known(region),
      postcode: known(postcode),
      country: /^[A-Z]{2}$/.test(country) ? country : null,
    },
  };
}

const isAtWork = ({ parameters }: ContentLine): boolean =>
  (parameters.get("TYPE") ?? []).some((type) => /^work$/i.test(type));

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
