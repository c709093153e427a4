import { expect, test } from "vitest";
import { refOf, refText } from "../../../../shared/domain/ledger/book.ts";
import { partRecord, type StoredPart } from "../../../../shared/domain/ledger/entry.ts";
import { finishedUnits, nextPart, type UnitDecision } from "../../../../shared/domain/ledger/parts.ts";
import { ann, callJane, entryOf } from "../../../fixtures/people.ts";

const unit = (n: number, items: number): UnitDecision => ({
  result: { unit: n, kind: "answers", answers: [] },
  changes: Array.from({ length: items }, (_, k) => {
    const item = { ...callJane, id: `m1.${n}.${k}` };
    return { ref: refOf(item), before: null, after: item };
  }),
});

/** Commits part after part, as the use case does, deciding only what is not finished yet. */
function commitAll(decisions: readonly UnitDecision[]): readonly StoredPart[] {
  const parts: StoredPart[] = [];
  while (!parts.at(-1)?.last) {
    const finished = finishedUnits(parts);
    const next = nextPart(
      decisions.filter((each) => !finished.has(each.result.unit)),
      parts,
    );
    parts.push(partRecord({ ...entryOf(ann, "m1"), ...next }));
  }
  return parts;
}

const refs = (parts: readonly StoredPart[]) =>
  parts.flatMap((part) => part.changes.map((change) => refText(change.ref)));

test("a usual mail is one part", () => {
  const parts = commitAll([unit(0, 2), unit(1, 2)]);
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({ part: 0, last: true, unfinished: null });
});

test("a mail of nothing is one part too", () => {
  expect(commitAll([])).toHaveLength(1);
});

test("a large mail is cut between its units, and each is finished once", () => {
  const decisions = Array.from({ length: 100 }, (_, n) => unit(n, 3));
  const parts = commitAll(decisions);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap((part) => part.results.map((result) => result.unit))).toEqual(
    decisions.map((_, n) => n),
  );
  expect(new Set(refs(parts)).size).toBe(300);
  expect(refs(parts)).toHaveLength(300);
  for (const part of parts) expect(part.changes.length).toBeLessThanOrEqual(88);
});

test("one unit that is larger than a commit is cut between its changes, and none is made twice", () => {
  const parts = commitAll([unit(0, 1), unit(1, 200), unit(2, 1)]);
  expect(refs(parts)).toHaveLength(202);
  expect(new Set(refs(parts)).size).toBe(202);
  expect(parts.flatMap((part) => part.results.map((result) => result.unit))).toEqual([0, 1, 2]);
  expect(parts.filter((part) => part.last)).toHaveLength(1);
});

test("changes that would make an item too large for the table are cut too", () => {
  const large = unit(0, 6);
  const changes = large.changes.map((change) => ({
    ...change,
    after: { ...callJane, id: change.ref.id, createdAt: "x".repeat(90_000) },
  }));
  const parts = commitAll([{ ...large, changes }]);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(JSON.stringify(part.changes).length).toBeLessThan(400_000);
});

test("two units that change the same item are one change of it, from its first state to its last", () => {
  const done = { ...callJane, status: "done" } as const;
  const created = { ref: refOf(callJane), before: null, after: callJane };
  const closed = { ref: refOf(callJane), before: callJane, after: done };
  const part = nextPart(
    [
      { ...unit(0, 0), changes: [created] },
      { ...unit(1, 0), changes: [closed] },
    ],
    [],
  );
  expect(part.changes).toEqual([{ ref: refOf(callJane), before: null, after: done }]);
});

test("a change that fits no commit is still made, alone, and ends", () => {
  const large = unit(0, 3);
  const [first, ...rest] = large.changes;
  if (!first) throw new Error("no change");
  const huge = { ...first, after: { ...callJane, id: first.ref.id, createdAt: "x".repeat(400_000) } };
  const parts = commitAll([{ ...large, changes: [huge, ...rest] }, unit(1, 1)]);
  expect(refs(parts)).toHaveLength(4);
  expect(parts.at(-1)?.last).toBe(true);
});

test("what a split unit says is told once, as it was first decided", () => {
  const parts = commitAll([unit(0, 200)]);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map((part) => part.results.length)).toEqual([1, ...parts.slice(1).map(() => 0)]);
});

test("results that would not fit into one item are cut too", () => {
  const long = { outcome: "did", line: "x", text: "x".repeat(200_000) } as const;
  const speaking = [0, 1, 2].map((n) => ({
    ...unit(n, 1),
    result: { unit: n, kind: "answers", answers: [long] } as const,
  }));
  expect(commitAll(speaking)).toHaveLength(3);
});
