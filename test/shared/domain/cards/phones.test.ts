import { describe, expect, test } from "vitest";
import { findPhones } from "../../../../shared/domain/cards/phones.ts";

const american = { country: "US", bare: true } as const;
const found = (text: string, context: Parameters<typeof findPhones>[1] = american) =>
  findPhones(text, context).map(({ value }) => value);

describe("numbers as printed", () => {
  test.each([
    ["(212) 555-0143", "(212) 555-0143", "+12125550143"],
    ["212.555.0143", "212.555.0143", "+12125550143"],
    ["+44 (0)20 7946 0123", "+44 (0)20 7946 0123", "+442079460123"],
    ["((212) 555-0143", "(212) 555-0143", "+12125550143"],
  ])("%s", (text, number, e164) => {
    expect(found(text)).toMatchObject([{ number, e164 }]);
  });

  test("a number without a country code is of the card's country", () => {
    expect(found("020 7946 0123", { country: "GB", bare: true })).toMatchObject([{ e164: "+442079460123" }]);
  });

  test("a number that the country does not have is not made one of it", () => {
    expect(found("Tel 01 23 45 67 89")).toMatchObject([{ number: "01 23 45 67 89", e164: null }]);
  });

  test("a number that cannot be dialled is kept as printed", () => {
    expect(found("555-0143")).toMatchObject([{ number: "555-0143", e164: null }]);
  });
});

describe("what kind a number is of", () => {
  test.each([
    ["Tel 212 555 0143", "work"],
    ["D. 212 555 0143", "direct"],
    ["Cell: 212 555 0143", "mobile"],
    ["212 555 0143 (cell)", "mobile"],
    ["FAX 212 555 0143", "fax"],
    ["H | 212 555 0143", "home"],
    ["Toll free 800 555 0143", "toll-free"],
    ["800 555 0143", "toll-free"],
    ["Head Office 212 555 0143", "work"],
    ["212 555 0143", "work"],
  ])("%s is %s", (text, kind) => {
    expect(found(text)).toMatchObject([{ kind }]);
  });

  test("an unlabelled number from a country's mobile range is mobile", () => {
    expect(found("0491 570 006", { country: "AU", bare: true })).toMatchObject([{ kind: "mobile" }]);
  });

  test("each of several on a line has its own label", () => {
    expect(found("T 212 555 0143 | F 212 555 0144")).toMatchObject([{ kind: "work" }, { kind: "fax" }]);
  });
});

test.each(["ext. 14", "x14", "Extn: 14", "Durchwahl 14", "(ext 14)"])("“%s” is an extension", (text) => {
  expect(found(`212 555 0143 ${text}`)).toMatchObject([{ number: "212 555 0143", extension: "14" }]);
});

describe("digits that are no phone number", () => {
  test.each(["12345", "E: 212 555 0143", "#38-15 164", "A1234567B"])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a postcode, where the line is an address", () => {
    const inAddress = { country: "US", bare: false } as const;
    expect(found("Baton Rouge, LA 70884-9251", inAddress)).toEqual([]);
    expect(found("5 Main St, Tel 212 555 0143", inAddress)).toHaveLength(1);
  });
});

test.each([
  ["020 7946 00181 +44 7700 900077", ["020 7946 0018", "+44 7700 900077"]],
  ["+44 20 7946 0018 +44 7700 900077", ["+44 20 7946 0018", "+44 7700 900077"]],
])("%s are two numbers, whatever became of the stroke between them", (text, numbers) => {
  expect(findPhones(text, { country: "GB", bare: true }).map(({ value }) => value.number)).toEqual(numbers);
});

test.each([
  "KvK 48213377",
  "ABN 48 213 377 014",
  "Company Reg. No. 04821337",
  "P.IVA 01482133770",
  "VAT No. GB 148 2133 77",
  "RCS Lyon 482 133 456",
  "CIF B-48213377",
])("%s is no phone", (text) => {
  expect(findPhones(text, { country: "NL", bare: true })).toEqual([]);
});
