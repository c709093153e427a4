import { expect, test } from "vitest";
import { mayNameSomebody } from "../../../../shared/domain/prose/may-name-somebody.ts";
import { personInText } from "../../../../shared/domain/prose/person-in-text.ts";

type Said = {
  readonly name?: string;
  readonly title?: string;
  readonly company?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly needs?: readonly string[];
  readonly offers?: readonly string[];
  readonly met?: string;
};

test.each<[string, Said]>([
  [
    "Met Jane Doe (CFO at Acme, jane@acme.com) at BNI today, wants an intro to a CPA",
    {
      name: "Jane Doe",
      title: "CFO",
      company: "Acme",
      emails: ["jane@acme.com"],
      needs: ["an intro to a CPA"],
      met: "BNI today",
    },
  ],
  [
    "Spoke with Tom Roe from Roe Ltd at the chamber breakfast. He needs a bookkeeper.",
    { name: "Tom Roe", company: "Roe Ltd", needs: ["a bookkeeper"], met: "the chamber breakfast" },
  ],
  [
    "New contact: Eve Poe, plumber, 212-555-0199, met at the expo",
    { name: "Eve Poe", title: "plumber", phones: ["212-555-0199"], met: "the expo" },
  ],
  ["introduced to Mia Park, she offers payroll services", { name: "Mia Park", offers: ["payroll services"] }],
  ["Met Jane from Acme", { name: "Jane", company: "Acme" }],
  ["Had coffee with Jane Doe yesterday", { name: "Jane Doe" }],
  ["Jane Doe, Acme, jane@acme.com", { name: "Jane Doe", company: "Acme", emails: ["jane@acme.com"] }],
  ["Jane Doe - Acme - 212 555 0143", { name: "Jane Doe", company: "Acme", phones: ["212 555 0143"] }],
  ["1. Jane Doe, Acme", { name: "Jane Doe", company: "Acme" }],
  ["• Bob Roe, Accountant, Roe & Co", { name: "Bob Roe", title: "Accountant", company: "Roe & Co" }],
  ["Jane Doe <jane@acme.com>", { name: "Jane Doe", emails: ["jane@acme.com"] }],
  [
    "Hiro Tanaka (Tanaka Trading) 646-555-0170",
    { name: "Hiro Tanaka", company: "Tanaka Trading", phones: ["646-555-0170"] },
  ],
  [
    "I met John Smith from Acme yesterday at the expo. He is looking for a CPA and can help with insurance. His number is 212-555-0155.",
    {
      name: "John Smith",
      company: "Acme",
      phones: ["212-555-0155"],
      needs: ["a CPA"],
      offers: ["insurance"],
      met: "the expo",
    },
  ],
  ["jane doe, jane@acme.com", { name: "jane doe", emails: ["jane@acme.com"] }],
])("“%s”", (line, said) => {
  expect(mayNameSomebody(line)).toBe(true);
  const found = personInText(line);
  const { name, title, company, emails, phones = [] } = found?.reading.fields ?? {};
  expect({
    ...said,
    name,
    title,
    company,
    emails,
    phones: phones.map(({ number }) => number),
    needs: found?.needs,
    offers: found?.offers,
    met: found?.met,
  }).toEqual({
    title: null,
    company: null,
    emails: [],
    phones: [],
    needs: [],
    offers: [],
    met: null,
    ...said,
  });
});

test.each([
  "From Chamber breakfast",
  "New York, Monday",
  "Thanks for the great dinner, Tom",
  "Dear Tom, Please call",
  "call me on 212-555-0143",
  "Dear Jane, my number is 212-555-0143",
  "Kind Regards, 212-555-0143",
  "Great event, lots of people",
  "Lots of rain today",
  "Call us 212-555-0199",
  "Best Regards, You Yates, 212-555-0100",
])("“%s” names nobody", (line) => {
  expect(mayNameSomebody(line) && personInText(line)).toBeFalsy();
});

test("what is more than a card's fields is kept in the person's own words", () => {
  const line = "Met Jane Doe from Acme, likes sailing a lot";
  expect(personInText(line)?.reading.notes).toEqual([line]);
});
