import { expect, test } from "vitest";
import { assignments, optionsOf } from "../../../../shared/domain/cards/assignments.ts";
import { beliefs } from "../../../../shared/domain/cards/beliefs.ts";
import type { Candidate, NamedField } from "../../../../shared/domain/cards/candidate.ts";
import { fragmentsOf } from "../../../../shared/domain/cards/fragments.ts";
import { modelFrom } from "../../../../shared/domain/cards/model.ts";
import { printed } from "./printed.ts";

const lines = printed("First", "Second", "Third");
const [first, second, third] = fragmentsOf(
  lines,
  lines.map(({ text }) => text),
);

function candidate(field: NamedField, fragment: typeof first, score: number): Candidate {
  if (fragment === undefined) throw new Error("no such line");
  return { field, value: fragment.text, text: fragment.text, fragments: [fragment], evidence: [], score };
}

const model = modelFrom({
  evidence: {},
  relations: { "name, title": { "next line": 2 } },
  card: {},
  confidence: {},
});
const nothing = { name: [], title: [], company: [], address: [], department: [] };

function believed(candidates: Partial<Record<NamedField, readonly Candidate[]>>) {
  const options = optionsOf({ ...nothing, ...candidates });
  return beliefs(options, assignments(options, model));
}

test("a line is read as one thing only: the best reading of the whole card wins", () => {
  const read = believed({
    name: [candidate("name", first, 3), candidate("name", second, 2.5)],
    company: [candidate("company", first, 3), candidate("company", third, -1)],
  });
  expect(read.name.candidate?.value).toBe("Second");
  expect(read.company.candidate?.value).toBe("First");
});

test("a line against which more speaks than for it stays unread", () => {
  expect(believed({ name: [candidate("name", first, -2)] }).name.candidate).toBeNull();
});

test("how two fields stand to each other decides between candidates that are as good alone", () => {
  const titles = [candidate("title", third, 1), candidate("title", second, 1)];
  const read = believed({ name: [candidate("name", first, 3)], title: titles });
  expect(read.title.candidate?.value).toBe("Second");
});

test("the closer two readings are, the less either is believed", () => {
  const probability = (other: number) =>
    believed({ name: [candidate("name", first, 3), candidate("name", second, other)] }).name.probability;
  expect(probability(3)).toBeLessThan(0.55);
  expect(probability(1)).toBeGreaterThan(probability(2));
  expect(probability(-5)).toBeGreaterThan(0.85);
});
