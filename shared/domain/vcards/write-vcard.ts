import type { ContactFields } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { profileAddress } from "../contacts/social-network.ts";
import { contentLines, type Property } from "../text/content-lines.ts";
import { writtenName } from "./written-name.ts";
import { writtenPhone } from "./written-phone.ts";

/** Somebody as an address book shall know them. `note`: null where there is nothing to say. */
export type VCardToWrite = Pick<ContactFields, keyof ContactFields> & { readonly note: string | null };

/** The cards one after the other, in vCard 3.0 (RFC 2426), which every phone takes in. */
export const writeVCards = (people: readonly VCardToWrite[]): string =>
  people.map((person) => contentLines(propertiesOf(person))).join("");

function propertiesOf(person: VCardToWrite): readonly Property[] {
  const { title, company, department, emails, phones, urls, social, note } = person;
  const isCompany = person.name === null && company !== null;
  return [
    { name: "BEGIN", value: "VCARD" },
    { name: "VERSION", value: "3.0" },
    { name: "N", value: writtenName(person) },
    { name: "FN", value: contactName(person) },
    ...(company === null && department === null
      ? []
      : [{ name: "ORG", value: [company ?? "", ...(department === null ? [] : [department])] }]),
    // Address books of Apple's and Google's: a card of a company and not of a person.
    ...(isCompany ? [{ name: "X-ABShowAs", value: "COMPANY" }] : []),
    ...texts("TITLE", title),
    ...emails.flatMap((email) => texts("EMAIL;TYPE=INTERNET", email)),
    ...phones.flatMap(writtenPhone),
    ...urls.flatMap((url) => texts("URL", /^https?:/i.test(url) ? url : `https://${url}`)),
    ...social.map((each) => ({
      name: `X-SOCIALPROFILE;TYPE=${each.network.replace(/[^\w-]/g, "")}`,
      value: profileAddress(each) ?? each.handle,
    })),
    ...address(person),
    ...texts("NOTE", note),
    { name: "END", value: "VCARD" },
  ];
}

const texts = (name: string, value: string | null): readonly Property[] =>
  value === null ? [] : [{ name, value }];

/** Post box; extended; street; city; region; postcode; country. What was not taken apart is all street. */
function address({ address: whole, addressParts: parts }: VCardToWrite): readonly Property[] {
  if (whole === null) return [];
  const value = parts
    ? ["", "", parts.street, parts.city, parts.region, parts.postcode, parts.country]
    : ["", "", whole, "", "", "", ""];
  return [{ name: "ADR;TYPE=WORK", value: value.map((part) => part ?? "") }];
}
