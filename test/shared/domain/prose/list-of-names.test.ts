import { expect, test } from "vitest";
import { isHeading, listOfNames } from "../../../../shared/domain/prose/list-of-names.ts";
import { mayNameSomebody } from "../../../../shared/domain/prose/may-name-somebody.ts";

const listed = (...lines: readonly string[]) => [...listOfNames(lines, mayNameSomebody)];

test("names alone, one a line, are people", () => {
  expect(listed("Dan Fox", "Mia Cole", "Raj Patel")).toEqual(["Dan Fox", "Mia Cole", "Raj Patel"]);
});

test("a first name counts where the list is marked and others are told of in it", () => {
  expect(listed("- Dan Fox, plumber", "- Raj")).toEqual(["- Raj"]);
  expect(listed("Dan Fox, plumber", "Raj")).toEqual([]);
});

test("a name all alone is somebody; beside a command, or of a firm, it is not", () => {
  expect(listed("Dan Fox")).toEqual(["Dan Fox"]);
  expect(listed("Dan Fox", "find plumber")).toEqual([]);
  expect(listed("Grand Hotel")).toEqual([]);
});

test("of names in a list one has to be familiar", () => {
  expect(listed("Priya Raman", "Olu Adeyemi", "Xi Wang")).toEqual(["Priya Raman", "Olu Adeyemi", "Xi Wang"]);
  expect(listed("Spring Gala", "Winter Gala")).toEqual([]);
});

test.each([
  ["People from tonight:", true],
  ["New contacts:", true],
  ["Chamber breakfast", false],
  ["1 won 500:", false],
])("“%s” is a heading: %s", (line, is) => {
  expect(isHeading(line)).toBe(is);
});
