import { describe, expect, test } from "vitest";
import { domainMatch } from "../../../../shared/domain/cards/domain-match.ts";
import { mailboxMatch } from "../../../../shared/domain/cards/mailbox-match.ts";

describe("a mailbox and a name", () => {
  test.each(["jane.doe", "jdoe", "janed", "doe", "doe.jane", "jane84", "j-doe"])(
    "%s is Jane Doe's",
    (mailbox) => {
      expect(mailboxMatch("Jane Doe", mailbox)).toBe(1);
    },
  );

  test.each([
    ["Noami van der Heijden", "noami-vanderheijden"],
    ["Lee Jia Hui", "jia.lee"],
    ["Hugo Valdivia Zavala", "h.valdiviazavala"],
    ["Ella Sjöberg", "ellas"],
  ])("%s owns %s", (name, mailbox) => {
    expect(mailboxMatch(name, mailbox)).toBe(1);
  });

  test("a misread letter weakens the match, another name has none", () => {
    const misread = mailboxMatch("Tacjana Przybyt", "tacjana-przybyl");
    expect(misread).toBeGreaterThan(0.5);
    expect(misread).toBeLessThan(1);
    expect(mailboxMatch("Acme Foods", "jane.doe")).toBe(0);
  });
});

describe("a domain and a company", () => {
  test.each([
    ["Acme Foods GmbH & Co. KG", "acmefoods", 1],
    ["Shukla & Malik Ltd.", "shuklamalik", 1],
    ["Fox & Hound", "foxandhound", 1],
    ["Harvest Real Estate", "harvestrealestate", 1],
    ["Acme", "acmefoods", 0.8],
    ["World Health Group", "whg", 0.9],
    ["Jane Doe", "acmefoods", 0],
    ["&", "acmefoods", 0],
  ])("%s at %s: %d", (company, domain, match) => {
    expect(domainMatch(company, domain)).toBe(match);
  });

  test("a misread letter weakens the match", () => {
    expect(domainMatch("Acme Fcods", "acmefoods")).toBeCloseTo(8 / 9);
  });
});
