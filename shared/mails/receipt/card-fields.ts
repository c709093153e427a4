import type { ContactFields, FieldName, Phone, Social } from "../../domain/contacts/contact.ts";
import { networkName, profileAddress } from "../../domain/contacts/social-network.ts";
import { mailtoPerson } from "../design/mailto.ts";
import { phoneLink } from "../design/phone-link.ts";
import { websiteLink } from "../design/website-link.ts";
import { clip } from "../words/clip.ts";
import type { Detail } from "./detail.ts";

/** `raw`: the value alone, as `fix` takes it. */
export type FieldValue = { readonly says: string; readonly href: string | null; readonly raw: string };

/** One field of a card as it was read. `field` null: it stands beside the main fields, which alone can be corrected. */
export type CardField = {
  readonly field: FieldName | null;
  readonly label: string;
  /** What `fix` calls it. */
  readonly word: string;
  readonly doubtful: boolean;
  readonly values: readonly FieldValue[];
};

type ReadFields = {
  readonly fields: ContactFields;
  readonly notes: readonly string[];
  readonly metAt: string | null;
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly doubtful: readonly FieldName[];
};

/** Every field that was read, in the order of a card; those without a value are left out. */
export function cardFields(
  { fields, notes, metAt, needs, offers, doubtful }: ReadFields,
  { values: most, length }: Pick<Detail, "values" | "length">,
): readonly CardField[] {
  const all: readonly Omit<CardField, "doubtful">[] = [
    { field: "name", label: "Name", word: "name", values: nameValues(fields) },
    { field: "title", label: "Title", word: "title", values: texts(fields.title) },
    { field: null, label: "Department", word: "department", values: texts(fields.department) },
    { field: "company", label: "Company", word: "company", values: texts(fields.company) },
    { field: "emails", label: "Mail", word: "email", values: fields.emails.map(mailValue) },
    { field: "phones", label: "Phone", word: "phone", values: fields.phones.map(phoneValue) },
    { field: "urls", label: "Web", word: "website", values: fields.urls.map(webValue) },
    { field: "address", label: "Address", word: "address", values: texts(fields.address) },
    ...fields.social.slice(0, most).map(socialField),
    { field: null, label: "Met at", word: "event", values: texts(metAt) },
    { field: null, label: "Looks for", word: "needs", values: texts(...needs) },
    { field: null, label: "Offers", word: "offers", values: texts(...offers) },
    { field: null, label: "Notes", word: "notes", values: texts(...notes) },
  ];
  const clipped = ({ says, raw, href }: FieldValue): FieldValue => ({
    says: clip(says, length),
    raw: clip(raw, length),
    href,
  });
  return all
    .filter(({ values }) => values.length > 0)
    .map((each) => ({
      ...each,
      doubtful: each.field !== null && doubtful.includes(each.field),
      values: each.values.slice(0, most).map(clipped),
    }));
}

const texts = (...values: (string | null)[]): readonly FieldValue[] =>
  values.filter((value) => value !== null).map((value) => valueOf(value, null));

const valueOf = (raw: string, href: string | null): FieldValue => ({ says: raw, href, raw });

function nameValues({ honorific, name, credentials }: ContactFields): readonly FieldValue[] {
  if (name === null) return [];
  const says = [honorific, [name, ...credentials].join(", ")].filter((part) => part !== null).join(" ");
  return [{ ...valueOf(name, null), says }];
}

const mailValue = (email: string): FieldValue => valueOf(email, mailtoPerson(email, "Good to meet you"));

const webValue = (url: string): FieldValue => valueOf(url, websiteLink(url));

function phoneValue(phone: Phone): FieldValue {
  const raw = phone.extension === null ? phone.number : `${phone.number} ext. ${phone.extension}`;
  return { says: phone.kind === "other" ? raw : `${raw} (${phone.kind})`, href: phoneLink(phone), raw };
}

function socialField(social: Social): Omit<CardField, "doubtful"> {
  const { network, handle } = social;
  const values = [valueOf(handle, profileAddress(social))];
  return { field: null, label: networkName(social), word: network, values };
}
