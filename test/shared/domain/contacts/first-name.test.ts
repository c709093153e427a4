import { expect, test } from "vitest";
import { firstName } from "../../../../shared/domain/contacts/first-name.ts";
import { aContact } from "../../../fixtures/records.ts";

test.each([
  ["Jane Doe", "Jane"],
  ["Dr. Jane Doe", "Jane"],
  ["Prof. Dr. J. Anna Doe", "Anna"],
  ["Cher", "Cher"],
  [null, "Acme"],
])("%s is called %s", (name, first) => {
  expect(firstName(aContact({ name, company: "Acme" }))).toBe(first);
});
