import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { AddressParts, Contact, ContactFields, Phone, PhoneKind } from "../contacts/contact.ts";
import { isEmail } from "../contacts/field-values.ts";
import { socialProfile } from "../contacts/social-profile.ts";
import type { RowReader } from "./row-reader.ts";

/** Nobody has more of each, and a contact has to fit into one item of the table. */
const mostOfEach = 12;

/** `locale`: the person's own; `isForeign`: the address is put together of its parts. */
export function fieldsIn(row: RowReader, locale: string | null, isForeign: boolean): ContactFields {
  const parts = { street: row.text("street"), city: row.text("city"), region: row.text("region") };
  const addressParts = { ...parts, postcode: row.text("postcode"), country: row.text("country") };
  const websites = row.list("websites");
  const profiles = [...row.list("profiles"), ...websites.filter((url) => socialProfile(url) !== null)];
  const hasParts = Object.values(addressParts).some((part) => part !== null);
  const named = ["given name", "middle name", "family name"]
    .flatMap((head) => row.text(head) ?? [])
    .join(" ");
  return {
    name: row.text("name") ?? (named === "" ? null : named),
    ...{ honorific: row.text("honorific"), credentials: row.list("credentials") },
    ...{ title: row.text("title"), department: row.text("department"), company: row.text("company") },
    emails: row
      .list("emails")
      .filter((email) => isAddress(row, email))
      .slice(0, mostOfEach),
    phones: row
      .list("phones")
      .map((phone) => phoneIn(phone, locale))
      .slice(0, mostOfEach),
    urls: websites.filter((url) => socialProfile(url) === null).slice(0, mostOfEach),
    social: profiles.map(profileIn).slice(0, mostOfEach),
    address: row.text("address") ?? (isForeign ? addressOf(addressParts) : null),
    addressParts: hasParts ? addressParts : null,
  };
}

/** On one line, as other programs do not write it. */
function addressOf(parts: AddressParts | null): string | null {
  if (parts === null) return null;
  const { street, postcode, city, region, country } = parts;
  const place = [postcode, city].filter((part) => part !== null).join(" ");
  return [street, place, region, country].filter((part) => part !== null && part !== "").join(", ");
}

function isAddress(row: RowReader, email: string): boolean {
  if (isEmail(email)) return true;
  row.wrong.push(`“${email}” is no email address`);
  return false;
}

/** `+1 212 555 0143 ext. 7 (work)`. A number without its country is of the person's own. */
function phoneIn(said: string, locale: string | null): Phone {
  const [, number = said, ext, kind = "other"] =
    /^(.*?)(?: ext\. ([^()]+?))?(?: \((work|direct|mobile|fax|home|toll-free|other)\))?$/.exec(said) ?? [];
  const region = locale === null ? undefined : new Intl.Locale(locale).region;
  const parsed = parsePhoneNumberFromString(
    number,
    region as Parameters<typeof parsePhoneNumberFromString>[1] & string,
  );
  const e164 = parsed?.isPossible() ? parsed.number : null;
  return { number, e164, extension: ext ?? parsed?.ext ?? null, kind: kind as PhoneKind };
}

function profileIn(said: string): Contact["social"][number] {
  const [network = "", ...handle] = said.split(": ");
  return (
    socialProfile(said) ?? {
      network: handle.length > 0 ? network : "other",
      handle: handle.join(": ") || said,
    }
  );
}
