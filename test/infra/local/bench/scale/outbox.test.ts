import { expect, test } from "vitest";
import { createMailRate } from "../../../../../infra/local/bench/scale/mail-rate.ts";
import { createOutbox } from "../../../../../infra/local/bench/scale/outbox.ts";

const owed = { kind: "digest", at: 0, from: 0 } as const;

function outboxOf(quota: { perSecond: number; perDay: number }, patience: number) {
  const rate = createMailRate(quota);
  return { rate, outbox: createOutbox({ rate, patience, die: () => 0.9 }) };
}

test("a mail that comes too fast waits for a second with room", () => {
  const { rate, outbox } = outboxOf({ perSecond: 1, perDay: 100 }, 8);
  for (const person of [1, 2]) {
    outbox.owe(person, owed);
    outbox.deliver(person, 0.5);
  }
  const [first, second] = outbox.delays("digest");
  expect(first).toBe(0.5);
  expect(second).toBeGreaterThanOrEqual(1);
  expect([rate.sent(), rate.peak()]).toEqual([2, 1]);
});

test("what is not taken stays owed, and leaves later", () => {
  const { outbox } = outboxOf({ perSecond: 1, perDay: 100 }, 0);
  for (const person of [1, 2]) {
    outbox.owe(person, owed);
    outbox.deliver(person, 0);
  }
  expect([outbox.owedAt(1), outbox.owedAt(2)]).toEqual([null, 0]);
  outbox.deliver(2, 300);
  expect(outbox.delays("digest")).toEqual([0, 300]);
});

test("a full day is not waited for", () => {
  const { rate, outbox } = outboxOf({ perSecond: 10, perDay: 0 }, 8);
  outbox.owe(1, owed);
  expect(outbox.deliver(1, 7)).toBe(7);
  expect([rate.sent(), rate.refused()]).toEqual([0, 1]);
});
