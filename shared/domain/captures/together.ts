import type { ContactFields, Phone } from "../contacts/contact.ts";
import { editDistance } from "../text/edit-distance.ts";

/** Whether two are one, as far as a reader's slips go: one of them may be misread, but no figure is. */
export function sameEmail(one: string, other: string): boolean {
  if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  return editDistance(one.toLowerCase(), other.toLowerCase()) <= 2;
}

/** The last eight digits tell: prefixes are written in many ways. */
export function samePhone(one: Phone, other: Phone): boolean {
  if (one.e164 !== null && one.e164 === other.e164) return true;
  return editDistance(lastDigits(one), lastDigits(other)) <= (lastDigits(one).length < 8 ? 0 : 1);
}

const lastDigits = ({ number }: Phone): string => number.replace(/\D/g, "").slice(-8);

/** Without scheme, `www.` and what ends in a slash. */
export const plainUrl = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/(?<!\/)\/+$/, "");

/** `first`, and what `second` has beside it: what is empty is filled, lists grow, nothing is replaced. */
export function together(first: ContactFields, second: ContactFields): ContactFields {
  return {
    name: first.name ?? second.name,
    honorific: first.honorific ?? second.honorific,
    credentials: first.credentials.length > 0 ? first.credentials : second.credentials,
    title: first.title ?? second.title,
    department: first.department ?? second.department,
    company: first.company ?? second.company,
    emails: joined(first.emails, second.emails, sameEmail),
    phones: joined(first.phones, second.phones, samePhone).map((phone) => completed(phone, second.phones)),
    urls: joined(first.urls, second.urls, (one, other) => plainUrl(one) === plainUrl(other)),
    address: first.address ?? second.address,
    addressParts:
      first.address === null ? second.addressParts : (first.addressParts ?? partsIfSame(first, second)),
    social: joined(first.social, second.social, (one, other) => one.network === other.network),
  };
}

/** A code seldom tells which number is whose; what is printed does. */
function completed(phone: Phone, others: readonly Phone[]): Phone {
  const other = others.find((each) => samePhone(phone, each));
  const kind = phone.kind === "other" ? (other?.kind ?? "other") : phone.kind;
  return { ...phone, kind, extension: phone.extension ?? other?.extension ?? null };
}

const partsIfSame = (first: ContactFields, second: ContactFields) =>
  first.address === second.address ? second.addressParts : null;

function joined<Value>(
  first: readonly Value[],
  second: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): readonly Value[] {
  return [...first, ...second.filter((value) => !first.some((known) => isSame(known, value)))];
}
