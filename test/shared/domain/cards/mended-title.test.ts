import { expect, test } from "vitest";
import type { Candidate } from "../../../../shared/domain/cards/candidate.ts";
import { mendedTitle } from "../../../../shared/domain/cards/mended-title.ts";

const titled = (value: string) => {
  const candidate: Candidate = { field: "title", value, text: value, fragments: [], evidence: [], score: 0 };
  return mendedTitle({ title: { candidate, probability: 1 } }).title.candidate;
};

test("a letter inside a long word is mended, and it is known", () => {
  expect(titled("Assoclate Professor")).toMatchObject({ value: "Associate Professor", respelt: true });
  expect(titled("ASSOCLATE PROFESSOR")).toMatchObject({ value: "ASSOCIATE PROFESSOR" });
});

test.each(["Associate Professor", "Directeur commercial", "Wissenschaftliche Referentin"])(
  "%s stays as it is",
  (title) => {
    expect(titled(title)).toMatchObject({ value: title });
  },
);
