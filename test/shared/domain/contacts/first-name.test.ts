import { expect, test } from "vitest";
import { firstName } from "../../../../shared/domain/contacts/first-name.ts";
import { aContact } from "../../../fixtures/records.ts";

test.each([
  ["Jane Doe", "Jane"],
  ["Dr. Jane Doe", "Jane"],
  ["Prof. Dr. J. Anna Doe", "Anna"],
  ["Cher", "Cher"],
  ["LEE JIA HUI", "Lee Jia Hui"],
  ["DR. ANNE-MARIE O’NEIL", "Anne-Marie O’Neil"],
  ["LEE Jia Hui", "Lee Jia Hui"],
  ["MADONNA", "Madonna"],
  ["J. R. DOE", "Doe"],
  ["AJ Doe", "AJ Doe"],
  ["Jane DOE", "Jane"],
  ["李嘉慧", "李嘉慧"],
  [null, "Acme"],
])("%s is called %s", (name, first) => {
  expect(firstName(aContact({ name, company: "Acme" }))).toBe(first);
});
