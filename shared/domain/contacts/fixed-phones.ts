import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Phone, PhoneKind } from "./contact.ts";

/**
 * The phones with `value` in place of the first one (of `kind`, where one is stated). A number without its country code is read as
 * of the country of the number that it replaces. Null: that one goes.
 */
export function fixedPhones(
  phones: readonly Phone[],
  value: string | null,
  kind: PhoneKind | null,
): readonly Phone[] {
  const found = phones.findIndex((phone) => kind === null || phone.kind === kind);
  const at = found < 0 ? phones.length : found;
  const before = phones[at] ?? phones[0];
  const fixed = value === null ? [] : [phoneOf(value, kind ?? before?.kind ?? "other", before?.e164 ?? null)];
  return [...phones.slice(0, at), ...fixed, ...phones.slice(at + 1)];
}

function phoneOf(number: string, kind: PhoneKind, neighbour: string | null): Phone {
  const country = neighbour === null ? undefined : parsePhoneNumberFromString(neighbour)?.country;
  const parsed = parsePhoneNumberFromString(number, country);
  const e164 = parsed?.isPossible() ? parsed.number : null;
  return { number, e164, extension: parsed?.ext ?? null, kind };
}
