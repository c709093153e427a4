import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Phone } from "../../../../shared/domain/contacts/contact.ts";
import { noFields } from "../../../../shared/domain/contacts/no-fields.ts";
import { parseVCards } from "../../../../shared/domain/vcards/parse-vcards.ts";
import { vcardPerson } from "../../../../shared/domain/vcards/vcard-person.ts";
import { type VCardToWrite, writeVCards } from "../../../../shared/domain/vcards/write-vcard.ts";

const jane: VCardToWrite = {
  ...noFields,
  name: "Jane Anne van der Doe",
  honorific: "Dr.",
  credentials: ["PhD", "MBA"],
  title: "Head of Sales, East",
  department: "Sales",
  company: "Doe & Partners; LLC",
  emails: ["jane@example.com"],
  phones: [
    { number: "(212) 555-0143 x7", e164: "+12125550143", extension: "7", kind: "direct" },
    { number: "212-555-0199", e164: "+12125550199", extension: null, kind: "mobile" },
  ],
  urls: ["example.com"],
  social: [{ network: "linkedin", handle: "jane-doe" }],
  address: "350 Example Ave, New York, NY 10118",
  addressParts: {
    street: "350 Example Ave",
    city: "New York",
    region: "NY",
    postcode: "10118",
    country: "US",
  },
  note: "Met at Chamber breakfast, 20 November 2026\nWants an intro",
};

test("a contact becomes the card that a phone takes in", () => {
  expect(writeVCards([jane]).split("\r\n")).toEqual([
    "BEGIN:VCARD",
    "VERSION:3.0",
    "N:van der Doe;Jane Anne;;Dr.;PhD\\, MBA",
    "FN:Jane Anne van der Doe",
    "ORG:Doe & Partners\\; LLC;Sales",
    "TITLE:Head of Sales\\, East",
    "EMAIL;TYPE=INTERNET:jane@example.com",
    "TEL;TYPE=WORK,DIRECT:+12125550143\\,7",
    "TEL;TYPE=CELL:+12125550199",
    "URL:https://example.com",
    "X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/jane-doe",
    "ADR;TYPE=WORK:;;350 Example Ave;New York;NY;10118;US",
    "NOTE:Met at Chamber breakfast\\, 20 November 2026\\nWants an intro",
    "END:VCARD",
    "",
  ]);
});

describe("names are taken apart as address books want them", () => {
  test.each([
    ["Jane Doe", "N:Doe;Jane;;;"],
    ["LEE Jia Hui", "N:LEE;Jia Hui;;;"],
    ["JANE DOE", "N:DOE;JANE;;;"],
    ["Ludwig van Beethoven", "N:van Beethoven;Ludwig;;;"],
    ["Madonna", "N:;Madonna;;;"],
  ])("%s", (name, line) => {
    expect(writeVCards([{ ...noFields, name, note: null }])).toContain(`\r\n${line}\r\n`);
  });
});

test("a company without a person is a company's card", () => {
  const card = writeVCards([{ ...noFields, company: "Acme", note: null }]);
  expect(card).toContain("FN:Acme\r\nORG:Acme\r\nX-ABShowAs:COMPANY\r\n");
  expect(parseVCards(card).map((each) => vcardPerson(each).fields)).toMatchObject([
    { name: null, company: "Acme" },
  ]);
});

const said = fc
  .string({
    unit: fc.constantFrom(...Array.from("aZé漢😀ß ;,\\:\"'=\n\r\t\u0007\u2028()-")),
    minLength: 1,
    maxLength: 120,
  })
  .map((text) => `x${text}x`);
const oneLine = (text: string): string => text.replace(/[^\P{Cc}\n]+/gu, " ").trim();
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const phone = fc
  .tuple(
    fc.constantFrom<Phone["kind"]>("work", "direct", "mobile", "fax", "home", "toll-free", "other"),
    fc.integer({ min: 100, max: 199 }),
    maybe(fc.integer({ min: 1, max: 9999 })),
  )
  .map(([kind, last, extension]): Phone => {
    const e164 = `+12125550${last}`;
    return { number: e164, e164, extension: extension?.toString() ?? null, kind };
  });

const stated = fc.record({
  title: maybe(said),
  company: maybe(said),
  address: maybe(said),
  note: maybe(said),
  phones: fc.uniqueArray(phone, { maxLength: 4, selector: ({ number }) => number }),
  emails: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,20}@[a-z]{1,60}\.example$/), { maxLength: 4 }),
});

/** What any text becomes in a card: other line breaks and signs of control are evened out. */
const evened = (text: string | null): string | null =>
  text && oneLine(text.trim().replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n"));

describe("whatever was read or typed", () => {
  test("is read back by our own reader as it was", () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1, maxLength: 3 }), (people) => {
        const written = writeVCards(people.map((each) => ({ ...noFields, name: "Jane Doe", ...each })));
        const read = parseVCards(written).map(vcardPerson);
        expect(read).toMatchObject(
          people.map(({ title, company, note, phones, emails }) => ({
            fields: { name: "Jane Doe", title: evened(title), company: evened(company), phones, emails },
            notes: note === null ? [] : [evened(note)],
          })),
        );
      }),
    );
  });

  test("keeps every line within 75 bytes, and no character is cut", () => {
    fc.assert(
      fc.property(said, (note) => {
        const written = writeVCards([{ ...noFields, name: note, note: note.repeat(5) }]);
        expect(written.isWellFormed()).toBe(true);
        for (const line of written.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
