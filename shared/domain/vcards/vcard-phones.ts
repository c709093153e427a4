import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Phone, PhoneKind } from "../contacts/contact.ts";
import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { labelOfProperty, typesOf } from "./property-label.ts";
import { textOf } from "./property-value.ts";

/** The numbers of a vCard, each once. `country`: whose numbers are written without a country code. */
export function vcardPhones(card: VCard, country: CountryCode): readonly Phone[] {
  const phones = card
    .filter(({ name, value }) => (name === "TEL" || name === "X-MS-TEL") && /\d/.test(value))
    .map((line) => phoneOf(line, card, country));
  const found = new Map<string, Phone>();
  for (const phone of phones) {
    const key = keyOf(phone);
    const known = found.get(key);
    // A number that is there twice is what the line says that tells its kind.
    if (known === undefined || known.kind === "other") found.set(key, phone);
  }
  return [...found.values()];
}

const keyOf = ({ e164, number, kind, extension }: Phone): string =>
  `${e164 ?? number.replace(/\D/g, "")} ${extension ?? ""} ${kind === "fax" ? kind : ""}`;

function phoneOf(line: ContentLine, card: VCard, country: CountryCode): Phone {
  const { number, extension } = withExtension(textOf(line.value).replace(/^tel:/i, ""));
  const parsed = parsePhoneNumberFromString(number, country);
  return {
    number,
    e164: parsed?.isPossible() === true ? parsed.number : null,
    extension: extension ?? parsed?.ext ?? null,
    kind: kindOf(line, card),
  };
}

/** `+1-212-555-0143;ext=12`, `212 555 0143 x12`. */
function withExtension(stated: string): { number: string; extension: string | null } {
  const [uri = "", ...parameters] = stated.slice(0, 100).split(";");
  const ext = parameters.find((each) => /^ext=\d{1,8}$/i.test(each))?.slice(4);
  const behind = /(?:,|\bext(?:ension)?|\bx|#|\bposte|\bdurchwahl)\.?:?\s?(\d{1,6})$/i.exec(uri);
  if (ext !== undefined || behind === null) return { number: uri.trim(), extension: ext ?? null };
  return { number: uri.slice(0, behind.index).replace(/[\s,(]{1,5}$/, ""), extension: behind[1] ?? null };
}

/** By its types, or by the label that it has. */
function kindOf(line: ContentLine, card: VCard): PhoneKind {
  const said = [...typesOf(line), labelOfProperty(line, card)?.text ?? ""].join(" ").toLowerCase();
  return kinds.find(([words]) => words.test(said))?.[1] ?? "other";
}

const kinds: readonly (readonly [RegExp, PhoneKind])[] = [
  [/fax/, "fax"],
  [/cell|mobil|iphone|handy|portable|móvil|celular/, "mobile"],
  [/toll|freephone/, "toll-free"],
  [/home|privat|domicile|casa/, "home"],
  [/direct|durchwahl/, "direct"],
  [/work|main|office|business|company|büro|arbeit|travail|trabajo|lavoro|switchboard/, "work"],
];
