import { expect, test } from "vitest";
import { createFaults } from "../../../../infra/local/loopback/faults.ts";

const strikes = (faults: ReturnType<typeof createFaults>, calls: number) =>
  Array.from({ length: calls }, () => faults.strikes("throttle", "s3"));

test("the same seed strikes the same calls of a service, whatever other services do between", () => {
  const alone = createFaults({ seed: 7, throttle: 0.3 });
  const among = createFaults({ seed: 7, throttle: 0.3 });
  const expected = strikes(alone, 50);
  const met = Array.from({ length: 50 }, () => {
    among.strikes("throttle", "dynamodb");
    return among.strikes("throttle", "s3");
  });
  expect(met).toEqual(expected);
  expect(strikes(createFaults({ seed: 8, throttle: 0.3 }), 50)).not.toEqual(expected);
});

test("a rate is met in the long run, and what struck is counted", () => {
  const faults = createFaults({ throttle: { s3: 0.2 }, lose: 0.5 });
  const struck = strikes(faults, 5000).filter(Boolean).length;
  expect(struck / 5000).toBeCloseTo(0.2, 1);
  expect(faults.strikes("throttle", "sqs")).toBe(false);
  expect(faults.counts().get("s3.throttle")).toBe(struck);
});

test("faults end when they are told to", () => {
  const faults = createFaults({ throttle: 1 });
  expect(strikes(faults, 2)).toEqual([true, true]);
  faults.set();
  expect(strikes(faults, 2)).toEqual([false, false]);
});
