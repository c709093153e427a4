import { expect, test } from "vitest";
import { labelAtEnd, labelAtStart, labelOf, withoutLabel } from "../../../../shared/domain/cards/labels.ts";

test.each([
  ["Tel.:", "work"],
  ["M", "mobile"],
  ["Toll-Free", "toll-free"],
  ["Téléphone", "work"],
  ["E-mail:", "email"],
  ["Head Office", "place"],
  ["Direct: (212) 555-0143", null],
  ["Jane", null],
])("%s alone is the label %s", (text, label) => {
  expect(labelOf(text)).toBe(label);
});

test.each([
  ["Tel: ", "work", 0],
  ["Jane | Direct line – ", "direct", 7],
  ["M. ", "mobile", 0],
  ["Acme Fax ", "fax", 5],
])("a value behind “%s” is %s", (before, label, start) => {
  expect(labelAtEnd(before)).toEqual({ label, start });
});

test("a word that only ends like a label is none", () => {
  expect(labelAtEnd("Custom ")).toBeNull();
});

test.each([
  [" (mobile)", "mobile"],
  [" [fax]", "fax"],
  [" m", "mobile"],
])("a value before “%s” is %s", (after, label) => {
  expect(labelAtStart(after)?.label).toBe(label);
});

test("what follows a number in a sentence is no label", () => {
  expect(labelAtStart(" or mobile on request")).toBeNull();
});

test("a label in front is taken off, a word of the text is not", () => {
  expect(withoutLabel("Address: 5 Main St")).toBe("5 Main St");
  expect(withoutLabel("Main St 5")).toBe("Main St 5");
});
