import { describe, expect, test } from "vitest";
import { nameShape, personName } from "../../../../shared/domain/cards/person-name.ts";

describe("honorifics and credentials are no part of the name", () => {
  test.each([
    ["Dr. Jane Doe", "Jane Doe"],
    ["Dr. Dr. Hans Müller", "Hans Müller"],
    ["PROF. DR. JANE DOE", "JANE DOE"],
    ["Kathy T. Lebsack, M.D., AIA", "Kathy T. Lebsack"],
    ["Jane Doe PhD", "Jane Doe"],
    ["Jane Doe, LEED AP, CISSP", "Jane Doe"],
    ["Dominic Hintz-Bahringer Jr.", "Dominic Hintz-Bahringer Jr."],
    ["Noami van der Heijden", "Noami van der Heijden"],
    ["Dr.", ""],
  ])("%s is %s", (printed, name) => {
    expect(personName(printed).name).toBe(name);
  });

  test.each([
    ["Dr. Jane Doe, CPA", "Dr.", ["CPA"]],
    ["Prof. Dr. Jane Doe, M.D., AIA", "Prof. Dr.", ["M.D.", "AIA"]],
    ["Jane Doe PhD", null, ["PhD"]],
    ["Jane Doe", null, []],
  ])("but are kept apart: %s", (printed, honorific, credentials) => {
    expect(personName(printed)).toMatchObject({ honorific, credentials });
  });
});

describe("the shape of a name", () => {
  test.each([
    ["Jane Doe", 1],
    ["JANE X. DOE", 1],
    ["O'Neil Smith-Jones", 1],
    ["Noami van der Heijden", 1],
    ["Jane", 0.3],
    ["Octavio Le6n", 0.5],
    ["head of sales", 1 / 3],
    ["5 Main Street", 0],
    ["One Two Three Four Five Six", 0],
  ])("%s: %d", (name, shape) => {
    expect(nameShape(name)).toBe(shape);
  });
});
