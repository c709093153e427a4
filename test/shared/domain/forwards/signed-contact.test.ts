import { expect, test } from "vitest";
import type { ForwardedMail } from "../../../../shared/domain/forwards/forwarded-mail.ts";
import { signedContact } from "../../../../shared/domain/forwards/signed-contact.ts";

const jane = { name: "Jane Doe", email: "jane@doehouses.example.com" };

const forward = (text: string, from: ForwardedMail["from"] = jane): ForwardedMail => ({
  from,
  to: null,
  subject: "Lunch",
  date: null,
  lines: text.split("\n").map((line) => line.trim()),
});

const body = "Hello Ann,\n\nit was good to meet you on Tuesday. Call me at (212) 555-0199 if you like.\n\n";
const signature = `Jane Doe, AIA
Senior Architect
Doe Houses LLC
T: (212) 555-0143 | M: (917) 555-0117
www.doehouses.example.com
12 Mill Lane, Albany, NY 12207`;

const all = {
  name: "Jane Doe",
  title: "Senior Architect",
  company: "Doe Houses LLC",
  emails: ["jane@doehouses.example.com"],
  phones: [
    { number: "(212) 555-0143", kind: "work" },
    { number: "(917) 555-0117", kind: "mobile" },
  ],
  urls: ["www.doehouses.example.com"],
  address: "12 Mill Lane, Albany, NY 12207",
};

test.each([
  ["behind a mark", `${body}-- \n${signature}`],
  ["behind a greeting", `${body}Best regards,\n\n${signature}`],
  [
    "above an older mail",
    `${body}Best,\n${signature}\n\nOn Mon, Nov 16, 2026 at 9:00 AM Ann <ann@example.com> wrote:\n> Tom Roe\n> (646) 555-0163`,
  ],
  ["with what the phone adds", `${body}Best,\n${signature}\nSent from my iPhone`],
])("a signature %s says the rest", (_where, text) => {
  expect(signedContact(forward(text))?.fields).toMatchObject(all);
});

test("without a signature there is the name and the address, and the number in the text is left alone", () => {
  const { fields } = signedContact(forward(`${body}Jane`)) ?? {};
  expect(fields).toMatchObject({ name: "Jane Doe", emails: [jane.email], phones: [], title: null });
});

test("a colleague's details at the end are not hers", () => {
  const text = `${body}Please call my colleague:\n\n--\nTom Roe\nEngineer\nRoe Bridges Inc.\n(646) 555-0163\ntom@roebridges.example.com`;
  expect(signedContact(forward(text))?.fields).toMatchObject({ name: "Jane Doe", title: null, phones: [] });
});

test("a header that names nobody leads to nobody", () => {
  expect(signedContact(forward(signature, { name: null, email: null }))).toBeNull();
});
