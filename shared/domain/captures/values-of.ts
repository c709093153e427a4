import type { ContactFields } from "../contacts/contact.ts";

/** The main fields' values by their keys, `name`, `emails[0]`, as confidence is told for them. */
export function valuesOf(fields: ContactFields): Readonly<Record<string, string>> {
  const { name, title, company, emails, phones, urls, address } = fields;
  const numbers = phones.map(({ number }) => number);
  return Object.fromEntries([
    ...Object.entries({ name, title, company, address }).filter(([, value]) => value !== null),
    ...Object.entries({ emails, phones: numbers, urls }).flatMap(([field, values]) =>
      values.map((value, index) => [`${field}[${index}]`, value]),
    ),
  ]) as Record<string, string>;
}
