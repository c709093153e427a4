import { describe, expect, test } from "vitest";
import type { ForwardedMail } from "../../../../shared/domain/forwards/forwarded-mail.ts";
import { signedContact } from "../../../../shared/domain/forwards/signed-contact.ts";

const jane = { name: "Jane Doe", email: "jane@doehouses.example.com" };

const forward = (text: string, from: ForwardedMail["from"] = jane): ForwardedMail => ({
  from,
  to: null,
  subject: "Lunch",
  date: null,
  lines: text.split("\n").map((line) => line.trim()),
  isOwn: false,
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

test("whoever passes on a mail of their own becomes no contact", () => {
  expect(signedContact({ ...forward(signature), isOwn: true })).toBeNull();
});

test("a header that names nobody leads to nobody", () => {
  expect(signedContact(forward(signature, { name: null, email: null }))).toBeNull();
});

describe("signatures as they come", () => {
  const fieldsOf = (text: string, from?: ForwardedMail["from"]) => signedContact(forward(text, from))?.fields;

  test.each([
    ["on one line", "Jane Doe | CFO | Acme GmbH | T +49 30 1234567", "CFO", "Acme GmbH"],
    [
      "with stars around it",
      "*Jane Doe*\n*Broker*\n*Acme Real Estate Group*\nT +49 30 1234567",
      "Broker",
      "Acme Real Estate Group",
    ],
    [
      "title and company after a comma",
      "Jane Doe\nOwner, Acme Paint LLC\nT +49 30 1234567",
      "Owner",
      "Acme Paint LLC",
    ],
    [
      "title at company",
      "Jane Doe\nSoftware Engineer @ Initech\nT +49 30 1234567",
      "Software Engineer",
      "Initech",
    ],
    [
      "pictures by name",
      "Jane Doe\nBroker\n[cid:image001.png@01D9A1B2]\nAcme Ltd\nT +49 30 1234567",
      "Broker",
      "Acme Ltd",
    ],
    [
      "a title before the name of a doctor",
      "i. A. Dr. Jane Doe\nLeiterin Einkauf\nAcme GmbH\nT +49 30 1234567",
      "Leiterin Einkauf",
      "Acme GmbH",
    ],
  ])("%s", (_how, text, title, company) => {
    const found = fieldsOf(`${body}Best regards,\n\n${text}`);
    expect(found).toMatchObject({ name: "Jane Doe", title, company, phones: [{ e164: "+49301234567" }] });
  });

  test.each([
    [
      "a blank line between",
      "Jane Doe\nGeschäftsführerin\n\nAcme GmbH\nGeschäftsführer: Tom Roe",
      "Geschäftsführerin",
      "Acme GmbH",
    ],
    [
      "what the post is for",
      "Jane Doe\nDirector, Southwest Region\nMill League",
      "Director, Southwest Region",
      "Mill League",
    ],
    [
      "a department behind the post",
      "Jane Doe\nResearch Assistant, Physics Department, Mill College",
      "Research Assistant",
      "Mill College",
    ],
    [
      "a department between",
      "Jane Doe\nResearch and Development\nMill Laboratories",
      null,
      "Mill Laboratories",
    ],
    [
      "two columns of spaces",
      "Jane Doe                    Storage Architect\nAcme Software GmbH, Mill Lane 5, 90409 Nuremberg",
      "Storage Architect",
      "Acme Software GmbH",
    ],
    [
      "the firm before the post",
      "Jane Doe\nMill - Northern Mills GmbH\nHead of Growth",
      "Head of Growth",
      "Mill - Northern Mills GmbH",
    ],
    ["a post with a firm", "Jane Doe\nTravel Advisor with Wander Co.", "Travel Advisor", "Wander Co."],
    ["a post that no card has", "Jane Doe\nügyvezető\nAcme Kft.", "ügyvezető", "Acme Kft."],
    [
      "a street behind the firm",
      "Jane Doe\nProfessor of Physics\nMill College, 12 Mill Lane, Albany, NY 12207",
      "Professor of Physics",
      "Mill College",
    ],
    ["slashes between", "Jane Doe\nMill GmbH // Mill Lane 11 // 10117 Berlin // Germany", null, "Mill GmbH"],
    [
      "what one does above the firm",
      "Jane Doe\nAccounts Receivable\nAcme Mills Pty Ltd",
      "Accounts Receivable",
      "Acme Mills Pty Ltd",
    ],
    [
      "a licence behind the post",
      "Jane Doe\nMortgage Loan Originator, NMLS #998877\nMill Lending Group powered by Acme Bank",
      "Mortgage Loan Originator",
      "Mill Lending Group",
    ],
    ["who leads the firm", "Acme Software GmbH,      Managing Director: Tom Roe", null, "Acme Software GmbH"],
  ])("%s", (_what, text, title, company) => {
    expect(fieldsOf(`${body}Best regards,\n\n${text}\nT +49 30 1234567`)).toMatchObject({ title, company });
  });

  test("what is said of the mail goes on down to its end; names of files and glued extensions are no numbers of hers", () => {
    const text = `${body}Best,\n${signature.replace("0143", "0143x26")}\n(See attached file: CH99_3716524_1.DOC)\nTHE INFORMATION IN THIS MAIL IS CONFIDENTIAL AND PRIVILEGED.\nIN ERROR? CALL (212) 555-0100.`;
    expect(fieldsOf(text)).toMatchObject({ title: all.title, company: all.company });
    expect(fieldsOf(text)?.phones.map(({ e164 }) => e164)).toEqual(["+12125550143", "+19175550117"]);
  });

  test("little pictures stand for labels", () => {
    const text = "⭐ Jane Doe\n💼 Broker\n📱 (212) 555-0143\nBus (212) 555-0144\n📠 (212) 555-0145";
    expect(fieldsOf(`${body}Best,\n\n${text}`)).toMatchObject({
      title: "Broker",
      phones: [{ kind: "mobile" }, { kind: "work" }, { kind: "fax" }],
    });
  });

  test.each(["jane.doe", "jdoe", "jane", "office"])(
    "%s@, of whom the header says no name, is who signs",
    (mailbox) => {
      const from = { name: null, email: `${mailbox}@mill.example.com` };
      const text = `${body}Thanks Jane\n\nJane\nJane Doe, CPA | Broker\nAcme Ltd`;
      expect(fieldsOf(text, from)).toMatchObject({ name: "Jane Doe", title: "Broker", company: "Acme Ltd" });
    },
  );

  test("who signs with another name than the address says is somebody else", () => {
    const text = `${body}Best,\n\n${signature}`;
    const found = fieldsOf(text, { name: null, email: "tom.roe@mill.example.com" });
    expect(found).toMatchObject({
      name: null,
      title: null,
      phones: [],
      emails: ["tom.roe@mill.example.com"],
    });
  });

  test.each([
    ["Professor of Physics\nMill College, 12 Mill Lane, Albany, NY 12207", ["company"]],
    ["Travel Advisor with Wander Co.", ["title", "company"]],
    ["Senior Architect\nDoe Houses LLC", []],
  ])("what its place alone tells is less sure and to be checked: %j", (text, doubtful) => {
    const found = signedContact(forward(`${body}Best,\n\nJane Doe\n${text}\nT +49 30 1234567`));
    expect(found?.doubtful.filter((field) => field !== "address")).toEqual(doubtful);
    for (const field of ["title", "company"])
      expect((found?.confidence[field] ?? 0) < 0.9).toBe(doubtful.includes(field));
  });

  test("a firm with its town behind it is told without the town", () => {
    const text = "Jane Doe\nBroker\nHughes Dairy Ltd, Little Island, Cork\nT +49 30 1234567";
    expect(fieldsOf(`${body}Best regards,\n\n${text}`)).toMatchObject({ company: "Hughes Dairy Ltd" });
  });

  test("a line that is longer than any signature's says nothing", () => {
    const found = fieldsOf(`${body}Best regards,\n\n${signature}\n${"| a ".repeat(30_000)}`);
    expect(found).toMatchObject(all);
  });

  test("what a law or a register wants to be said is not hers", () => {
    const text = `${body}Best,\n${signature}\nHRB 12345 B\nCONFIDENTIAL: call (212) 555-0100 if this is not for you, and delete it at once, please, without reading.`;
    expect(fieldsOf(text)).toMatchObject(all);
  });

  test("an office's mail is of whom signs it", () => {
    const text = `Hello,\n\nwe can come on Monday.\n\nThanks,\nMike Roe\nOwner\nPaint Pros LLC\n(212) 555-0143`;
    expect(fieldsOf(text, { name: "Paint Pros", email: "info@paintpros.example.com" })).toMatchObject({
      name: "Mike Roe",
      title: "Owner",
      company: "Paint Pros LLC",
      emails: ["info@paintpros.example.com"],
    });
  });

  test("who signs in another script is the same person", () => {
    const text =
      "Добрый день!\n\nС уважением,\nЕлена Петрова\nМенеджер по продажам\nООО «Ромашка»\nтел.: +7 (495) 555-01-23";
    expect(fieldsOf(text, { name: "Elena Petrova", email: "elena@example.org" })).toMatchObject({
      name: "Elena Petrova",
      title: "Менеджер по продажам",
      company: "ООО «Ромашка»",
      phones: [{ e164: "+74955550123" }],
    });
  });

  test.each([
    [{ name: "Mail Delivery Subsystem", email: "mailer-daemon@mail.example.com" }, null],
    [{ name: "Ride Receipts", email: "noreply@ride.example.com" }, null],
    [{ name: "Shop Deals", email: "newsletter@shop.example.com" }, null],
    [{ name: "Jane Doe", email: "no-reply@network.example.com" }, "Jane Doe"],
  ])("what a machine has sent is of nobody: %j", (from, name) => {
    expect(signedContact(forward("Total: 12.00", from))?.fields.name ?? null).toBe(name);
  });
});

test.each([
  ["Tél. 01 23 45 67 89", "12 rue de la Paix, 75002 Paris", "anne@petite.fr", "FR", "+33123456789"],
  ["Tel: 020 7946 0018", "10 Baker Street, London NW1 6XE", "anne@petite.co.uk", "GB", "+442079460018"],
])("the address tells where %s is, and is no title", (...[phone, address, email, country, e164]) => {
  const from = { name: "Anne Petit", email };
  expect(signedContact(forward(`Bonjour,\n\nAnne Petit\n${phone}\n${address}`, from))?.fields).toMatchObject({
    title: null,
    company: null,
    address,
    addressParts: { country },
    phones: [{ e164 }],
  });
});
