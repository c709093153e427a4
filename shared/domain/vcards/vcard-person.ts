import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { countryOf } from "../cards/country.ts";
import type { Phone, PhoneKind } from "../contacts/contact.ts";
import { socialProfile } from "../contacts/social-profile.ts";
import type { StatedPerson } from "../contacts/stated-person.ts";
import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { partsOf, textOf } from "./property-value.ts";
import { vcardAddress } from "./vcard-address.ts";
import { vcardName } from "./vcard-name.ts";
import { vcardSocial } from "./vcard-social.ts";

export function vcardPerson(card: VCard): StatedPerson {
  const all = (name: string) => card.filter((line) => line.name === name && line.value.trim() !== "");
  const texts = (name: string) => all(name).map(({ value }) => textOf(value));
  const [company = null, ...units] = filled(partsOf(all("ORG")[0]?.value ?? "", ";"));
  const emails = texts("EMAIL").map((email) => email.replace(/^mailto:/i, ""));
  const urls = texts("URL").map((url) => url.replace(/^URL:/i, ""));
  const address = vcardAddress(all("ADR"));
  const country = countryOf([address.text ?? ""], [...emails, ...urls]);
  return {
    fields: {
      ...vcardName(card),
      title: texts("TITLE")[0] ?? texts("ROLE")[0] ?? null,
      department: units.join(", ") || null,
      company,
      emails: once(emails),
      phones: all("TEL").map((line) => phoneOf(line, card, country)),
      urls: once(urls.filter((url) => socialProfile(url) === null)),
      address: address.text,
      addressParts: address.parts,
      social: vcardSocial(card),
    },
    notes: texts("NOTE"),
  };
}

function phoneOf(
  line: ContentLine,
  card: VCard,
  country: Parameters<typeof parsePhoneNumberFromString>[1] & string,
): Phone {
  const stated = textOf(line.value).replace(/^tel:/i, "");
  const [, number = stated, ext = null] =
    /^(.*?)\s*(?:;ext=|,|\bext\.?|\bx)\s*(\d{1,6})$/i.exec(stated) ?? [];
  const parsed = parsePhoneNumberFromString(number, country);
  return {
    number,
    e164: parsed?.isPossible() === true ? parsed.number : null,
    extension: ext,
    kind: kindOf(line, labelOf(line, card)),
  };
}

/** A type, or the label that Apple's address book gives: `item1.X-ABLabel:_$!<Mobile>!$_`. */
function kindOf({ parameters }: ContentLine, label: string): PhoneKind {
  const said = [...(parameters.get("TYPE") ?? []), label].join(" ").toLowerCase();
  return kinds.find(([words]) => words.test(said))?.[1] ?? "other";
}

const kinds: readonly (readonly [RegExp, PhoneKind])[] = [
  [/fax/, "fax"],
  [/cell|mobil|iphone|handy/, "mobile"],
  [/home|privat/, "home"],
  [/direct/, "direct"],
  [/toll/, "toll-free"],
  [/work|main|office|business|voice|pref/, "work"],
];

function labelOf({ group }: ContentLine, card: VCard): string {
  const label = card.find((line) => group !== null && line.group === group && line.name === "X-ABLABEL");
  return label ? textOf(label.value).replace(/^_\$!<|>!\$_$/g, "") : "";
}

const filled = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== "");
const once = (values: readonly string[]): readonly string[] => [
  ...new Set(values.map((value) => value.trim())),
];
