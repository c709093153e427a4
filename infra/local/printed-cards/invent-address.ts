import type { AddressParts } from "../../../shared/domain/contacts/contact.ts";
import { type Draw, draw } from "./draw.ts";
import { fillDigits } from "./fill-digits.ts";

export type PrintedAddress = { readonly lines: readonly string[]; readonly parts: AddressParts };

export function inventAddress(at: Draw): PrintedAddress {
  const { random, locale } = at;
  const [town = "", region = "", zipPattern = ""] = draw(at, locale.towns).split(";");
  const zip = fillDigits(zipPattern, random);
  const values: Readonly<Record<string, string>> = {
    n: String(random.chance(0.8) ? random.between(1, 240) : random.between(241, 12_900)),
    street: draw(at, locale.streets),
    unit: fillDigits(draw(at, locale.units), random),
    town: random.chance(0.08) ? town.toUpperCase() : town,
    region,
    zip,
  };
  const pattern = fillDigits(random.pick(locale.addresses), random);
  const lines = pattern
    .split("|")
    .map((line) => tidied(line.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "")))
    .filter((line) => line !== "");
  const country = random.chance(0.22) ? draw(at, locale.called) : null;
  const loud = random.chance(0.06);
  const all = country === null ? lines : withCountry(at, lines, country);
  return {
    lines: loud ? all.map((line) => line.toUpperCase()) : all,
    parts: partsOf(pattern, values, locale.country),
  };
}

const tidied = (line: string): string =>
  line
    .replace(/\s+([,)])/g, "$1")
    .replace(/[\s,–-]+$|^[\s,–-]+/g, "")
    .replace(/ \(\)/, "")
    .trim();

function withCountry({ random }: Draw, lines: readonly string[], country: string): readonly string[] {
  if (lines.some((line) => line.toLowerCase().includes(country.toLowerCase()))) return lines;
  if (random.chance(0.6)) return [...lines, country];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}, ${country}`];
}

function partsOf(pattern: string, values: Readonly<Record<string, string>>, country: string): AddressParts {
  const at = (key: string) =>
    pattern.includes(`{${key}}`) && values[key] !== "" ? (values[key] ?? null) : null;
  return { street: at("street"), city: at("town"), region: at("region"), postcode: at("zip"), country };
}

/** Two lines may be printed as one, and one that has a comma as two. */
export function setOut({ random }: Draw, lines: readonly string[]): readonly string[] {
  const kind = random.next();
  if (kind < 0.2) return [lines.join(random.pick([", ", ", ", " · ", " - ", " | "]))];
  if (kind < 0.3 && lines.length > 2) return [lines.slice(0, -1).join(", "), ...lines.slice(-1)];
  if (kind < 0.36) return lines.flatMap((line) => (line.length > 22 ? line.split(/(?<=,) /) : [line]));
  if (kind < 0.42)
    return lines.map((line, i) => (i < lines.length - 1 && !line.endsWith(",") ? `${line},` : line));
  return lines;
}
