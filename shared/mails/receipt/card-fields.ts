import type { ContactFields, FieldName, Phone } from "../../domain/contacts/contact.ts";
import { mailtoPerson } from "../design/mailto.ts";
import { phoneLink } from "../design/phone-link.ts";
import { websiteLink } from "../design/website-link.ts";
import { clip } from "../words/clip.ts";
import type { Detail } from "./detail.ts";

/** `raw`: the value alone, as `fix` takes it. */
export type FieldValue = { readonly says: string; readonly href: string | null; readonly raw: string };

/** One field of a card as it was read. `word` is what `fix` calls it. */
export type CardField = {
  readonly field: FieldName;
  readonly label: string;
  readonly word: string;
  readonly values: readonly FieldValue[];
};

/** Every field that was read, in the order of a card; those without a value are left out. */
export function cardFields(
  fields: ContactFields,
  { values: most, length }: Pick<Detail, "values" | "length">,
): readonly CardField[] {
  const texts = (...values: (string | null)[]) =>
    values.filter((value) => value !== null).map((value) => valueOf(value, null));
  const all: readonly CardField[] = [
    { field: "name", label: "Name", word: "name", values: texts(fields.name) },
    { field: "title", label: "Title", word: "title", values: texts(fields.title) },
    { field: "company", label: "Company", word: "company", values: texts(fields.company) },
    { field: "emails", label: "Mail", word: "email", values: fields.emails.map(mailValue) },
    { field: "phones", label: "Phone", word: "phone", values: fields.phones.map(phoneValue) },
    { field: "urls", label: "Web", word: "website", values: fields.urls.map(webValue) },
    { field: "address", label: "Address", word: "address", values: texts(fields.address) },
  ];
  const clipped = ({ says, raw, href }: FieldValue): FieldValue => ({
    says: clip(says, length),
    raw: clip(raw, length),
    href,
  });
  return all
    .filter(({ values }) => values.length > 0)
    .map((each) => ({ ...each, values: each.values.slice(0, most).map(clipped) }));
}

const valueOf = (raw: string, href: string | null): FieldValue => ({ says: raw, href, raw });

const mailValue = (email: string): FieldValue => valueOf(email, mailtoPerson(email, "Good to meet you"));

const webValue = (url: string): FieldValue => valueOf(url, websiteLink(url));

function phoneValue(phone: Phone): FieldValue {
  const raw = phone.extension === null ? phone.number : `${phone.number} ext. ${phone.extension}`;
  return { says: phone.kind === "other" ? raw : `${raw} (${phone.kind})`, href: phoneLink(phone), raw };
}
