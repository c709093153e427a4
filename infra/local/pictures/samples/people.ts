import type { ContactFields, Phone } from "../../../../shared/domain/contacts/contact.ts";
import { noDetails } from "../../../../shared/domain/contacts/no-details.ts";

// Invented people for the sample mails; numbers and domains are of the ranges kept for fiction.

const phone = (number: string, e164: string, kind: Phone["kind"]): Phone => ({
  number,
  e164,
  extension: null,
  kind,
});

export const jane: ContactFields = {
  name: "Jane Doe",
  title: "Chief Financial Officer",
  company: "Harbor & Pine Architects",
  emails: ["jane.doe@harborpine.example.com"],
  phones: [
    phone("(212) 555-0142", "+12125550142", "work"),
    phone("(917) 555-0117", "+19175550117", "mobile"),
  ],
  urls: ["https://www.harborpine.example.com"],
  address: "48 Pier Street, Suite 3, New York, NY 10011",
  ...noDetails,
  credentials: ["CPA"],
  department: "Finance",
  social: [{ network: "linkedin", handle: "janedoe" }],
};

export const tomas: ContactFields = {
  name: "Tomás Rivera",
  title: "Roaster and Owner",
  company: "Second Crack Coffee",
  emails: ["tomas@secondcrack.example.com"],
  phones: [phone("(646) 555-0163", "+16465550163", "mobile")],
  urls: [],
  address: null,
  ...noDetails,
};

export const priya: ContactFields = {
  name: "Priya Natarajan",
  title: "Employment Lawyer",
  company: "Natarajan Law",
  emails: [],
  phones: [phone("(718) 555-0109", "+17185550109", "direct")],
  urls: ["natarajan-law.example.com"],
  address: null,
  ...noDetails,
};
