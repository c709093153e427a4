import { expect, test } from "vitest";
import { displayName, firstName } from "../../../../shared/domain/contacts/display-name.ts";
import { aContact } from "../../../fixtures/records.ts";

test.each([
  ["Jane Doe", "Jane"],
  ["Dr. Jane Doe", "Jane"],
  ["Prof. Dr. J. Anna Doe", "Anna"],
  ["Cher", "Cher"],
])("%s is called %s", (name, first) => {
  expect(firstName(aContact({ name }))).toBe(first);
});

test("somebody without a name is called by the company, else by an address", () => {
  expect(displayName(aContact({ name: null, company: "Acme" }))).toBe("Acme");
  expect(displayName(aContact({ name: null, emails: ["info@example.com"] }))).toBe("info@example.com");
  expect(firstName(aContact({ name: null }))).toMatch(/could not be read/);
});
