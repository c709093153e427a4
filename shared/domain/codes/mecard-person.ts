import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { countryOf } from "../cards/country.ts";
import { noDetails } from "../contacts/no-details.ts";
import type { StatedPerson } from "../contacts/stated-person.ts";

/**
 * A person in NTT DoCoMo's format, `MECARD:N:Doe,Jane;TEL:+15550100;;`: `;` ends a field, a comma parts family and given name, and
 * the seven parts of an address. Null: it is no such text.
 */
export function mecardPerson(payload: string): StatedPerson | null {
  const [, body = null] = /^\s*MECARD:([^]*)$/i.exec(payload) ?? [];
  if (body === null) return null;
  const fields = fieldsOf(body);
  const all = (name: string) => fields.flatMap((field) => (field.name === name ? [field.value] : []));
  const [emails, urls] = [all("EMAIL"), all("URL")];
  const address =
    all("ADR")[0]
      ?.split(",")
      .map((part) => part.trim())
      .filter(isFilled)
      .join(", ") ?? "";
  const country = countryOf([address], [...emails, ...urls]);
  return {
    fields: {
      ...noDetails,
      name: nameOf(all("N")[0] ?? ""),
      title: all("TITLE")[0] ?? all("TIL")[0] ?? null,
      company: all("ORG")[0] ?? null,
      emails,
      phones: all("TEL").map((number) => {
        const parsed = parsePhoneNumberFromString(number, country);
        const e164 = parsed?.isPossible() === true ? parsed.number : null;
        return { number, e164, extension: null, kind: "other" };
      }),
      urls,
      address: address === "" ? null : address,
    },
    notes: all("NOTE"),
  };
}

/** "Doe,Jane" is Jane Doe. */
function nameOf(value: string): string | null {
  const [family = "", given = ""] = value.split(",").map((part) => part.trim());
  return [given, family].filter(isFilled).join(" ") || null;
}

const isFilled = (part: string): boolean => part.trim() !== "";

/** The fields that say something. A backslash takes from the letter behind it what it would mean. */
function fieldsOf(body: string): readonly { readonly name: string; readonly value: string }[] {
  return body.split(/(?<!\\);/).flatMap((field) => {
    const colon = field.indexOf(":");
    const value = field
      .slice(colon + 1)
      .replace(/\\([^])/g, "$1")
      .trim();
    return colon < 0 || value === "" ? [] : [{ name: field.slice(0, colon).trim().toUpperCase(), value }];
  });
}
