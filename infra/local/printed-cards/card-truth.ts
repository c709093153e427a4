import type { PrintedContact } from "./printed-contact.ts";

/** What a manifest says is printed on a card (the form that `npm run bench cards` reads). */
export type ManifestContact = ReturnType<typeof truthOf>;

export function truthOf(contact: PrintedContact) {
  const { honorific, name, credentials, department, company } = contact;
  const title = contact.title.join(", ");
  const full = [honorific, name].filter((part) => part !== null).join(" ");
  const lines = contact.address.join(", ");
  return {
    name,
    nameAlt: [full, [name, ...credentials].join(", "), [full, ...credentials].join(", ")],
    honorific,
    credentials,
    title: title === "" ? null : title,
    titleAlt:
      title === "" || department === null ? [] : [`${title}, ${department}`, `${department}, ${title}`],
    department,
    company,
    companyAlt: contact.companyAlso,
    emails: contact.emails,
    phones: contact.phones,
    urls: contact.urls,
    address: lines === "" ? null : lines,
    addressAlt:
      contact.otherAddress.length > 0 ? [[...contact.address, ...contact.otherAddress].join(", ")] : [],
    addressParts: contact.addressParts,
    social: contact.social.map(({ network, handle }) => ({ network, handle })),
  };
}
