import type { ContactFields, Phone } from "../contacts/contact.ts";
import { editDistance } from "../text/edit-distance.ts";

/** Whether two are one: `isRead`, one of them may be misread by a letter or two, but by no figure; else as they are written. */
export function sameEmail(one: string, other: string, isRead: boolean): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b || !isRead) return a === b;
  return one.replace(/\D/g, "") === other.replace(/\D/g, "") && editDistance(a, b) <= 2;
}

/** The last eight digits tell where a prefix is missing, since it is written in many ways: `isRead`, one of them may be misread. */
export function samePhone(one: Phone, other: Phone, isRead: boolean): boolean {
  if (one.e164 !== null && one.e164 === other.e164) return true;
  if (isRead) return editDistance(lastDigits(one), lastDigits(other)) <= (lastDigits(one).length < 8 ? 0 : 1);
  return (one.e164 === null || other.e164 === null) && lastDigits(one) === lastDigits(other);
}

const lastDigits = ({ number }: Phone): string => number.replace(/\D/g, "").slice(-8);

/** Without scheme, `www.` and what ends in a slash. */
export const plainUrl = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/(?<!\/)\/+$/, "");

/**
 * `first`, and what `second` has beside it: what is empty is filled, lists grow, nothing is replaced. `isRead`: `second` is of a photo, so
 * that what is nearly the same is a misreading of it.
 */
export function together(first: ContactFields, second: ContactFields, isRead: boolean): ContactFields {
  const isSamePhone = (one: Phone, other: Phone) => samePhone(one, other, isRead);
  return {
    name: first.name ?? second.name,
    honorific: first.honorific ?? second.honorific,
    credentials: first.credentials.length > 0 ? first.credentials : second.credentials,
    title: first.title ?? second.title,
    department: first.department ?? second.department,
    company: first.company ?? second.company,
    emails: joined(first.emails, second.emails, (one, other) => sameEmail(one, other, isRead)),
    phones: joined(first.phones, second.phones, isSamePhone).map((phone) =>
      completed(
        phone,
        second.phones.find((each) => isSamePhone(phone, each)),
      ),
    ),
    urls: joined(first.urls, second.urls, (one, other) => plainUrl(one) === plainUrl(other)),
    address: first.address ?? second.address,
    addressParts:
      first.address === null ? second.addressParts : (first.addressParts ?? partsIfSame(first, second)),
    social: joined(first.social, second.social, (one, other) => one.network === other.network),
  };
}

/** A code seldom tells which number is whose; what is printed does. */
function completed(phone: Phone, other: Phone | undefined): Phone {
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
