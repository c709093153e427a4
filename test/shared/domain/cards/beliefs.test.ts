import { expect, test } from "vitest";
import { assignments } from "../../../../shared/domain/cards/assignments.ts";
import { beliefs } from "../../../../shared/domain/cards/beliefs.ts";
import type { Candidate, NamedField } from "../../../../shared/domain/cards/candidate.ts";
import { fragmentsOf } from "../../../../shared/domain/cards/fragments.ts";
import { printed } from "./printed.ts";

const lines = printed("First", "Second", "Third");
const [first, second, third] = fragmentsOf(
  lines,
  lines.map(({ text }) => text),
);

function candidate(field: NamedField, fragment: typeof first, score: number): Candidate {
  if (fragment === undefined) throw new Error("no such line");
  return { field, value: fragment.text, fragments: [fragment], score };
}

const nothing = { name: [], title: [], company: [], address: [] };

test("a line is read as one thing only: the best reading of the whole card wins", () => {
  const read = beliefs(
    assignments({
      ...nothing,
      name: [candidate("name", first, 3), candidate("name", second, 2.5)],
      company: [candidate("company", first, 3), candidate("company", third, -1)],
    }),
  );
  expect(read.name.value).toBe("Second");
  expect(read.company.value).toBe("First");
});

test("a line against which more speaks than for it stays unread", () => {
  expect(beliefs(assignments({ ...nothing, name: [candidate("name", first, -2)] })).name.value).toBeNull();
});

test("a title is looked for under the name", () => {
  const titles = [candidate("title", third, 1), candidate("title", second, 1)];
  const read = beliefs(assignments({ ...nothing, name: [candidate("name", first, 3)], title: titles }));
  expect(read.title.value).toBe("Second");
});

test("the closer two readings are, the less either is believed", () => {
  const confidence = (other: number) =>
    beliefs(
      assignments({ ...nothing, name: [candidate("name", first, 3), candidate("name", second, other)] }),
    ).name.confidence;
  expect(confidence(3)).toBeLessThan(0.55);
  expect(confidence(1)).toBeGreaterThan(confidence(2));
  expect(confidence(-5)).toBeGreaterThan(0.85);
});
