import { describe, expect, test } from "vitest";
import { cardScore, isAllRight, summed } from "../../../../infra/local/bench/card-score.ts";
import { samePhone, sameText, sameUrl } from "../../../../infra/local/bench/same-value.ts";
import type { ContactFields } from "../../../../shared/domain/contacts/contact.ts";
import { noDetails } from "../../../../shared/domain/contacts/no-details.ts";

const phone = (number: string) => ({ number, e164: null, extension: null, kind: "work" as const });
const read: ContactFields = {
  name: "JANE DOE",
  title: "CFO",
  company: null,
  emails: ["jane@example.com", "x@example.com"],
  phones: [phone("212 555 0143"), phone("212 555 0199")],
  urls: [],
  address: null,
  ...noDetails,
};
const truth = {
  name: "Jane Doe",
  title: "Chief Financial Officer",
  titleAlt: ["CFO"],
  company: "Acme",
  emails: ["jane@example.com"],
  urls: ["www.example.com"],
  phones: [{ printed: "+1 (212) 555-0143" }, { printed: "(212) 555-0199", kind: "fax" }],
};

test("values are right, wrong or missed; an alternative is right, a fax may be read or left", () => {
  expect(cardScore(read, truth)).toEqual({
    name: { right: 1, wrong: 0, missed: 0 },
    title: { right: 1, wrong: 0, missed: 0 },
    company: { right: 0, wrong: 0, missed: 1 },
    address: { right: 0, wrong: 0, missed: 0 },
    emails: { right: 1, wrong: 1, missed: 0 },
    phones: { right: 1, wrong: 0, missed: 0 },
    urls: { right: 0, wrong: 0, missed: 1 },
  });
  expect(isAllRight(cardScore(read, truth))).toBe(false);
});

test("F1 of two right, one wrong and one missed is two thirds", () => {
  const counts = [
    { right: 1, wrong: 1, missed: 0 },
    { right: 1, wrong: 0, missed: 1 },
  ];
  expect(summed(counts).f1).toBeCloseTo(2 / 3);
  expect(summed([]).f1).toBeNull();
});

describe("the same value, printed differently", () => {
  test("texts", () => {
    expect(sameText("GÖSSLING & Söhne", "Gößling and Sohne")).toBe(true);
    expect(sameText("Acme", "Acne")).toBe(false);
  });

  test("numbers", () => {
    expect(samePhone("+49 (0)30 555 0143", "030 5550143")).toBe(true);
    expect(samePhone("212 555 0143 ext. 7", "(212) 555-0143")).toBe(true);
    expect(samePhone("212 555 0143", "212 555 0144")).toBe(false);
  });

  test("web addresses", () => {
    expect(sameUrl("https://www.Example.com/", "example.com")).toBe(true);
  });
});
