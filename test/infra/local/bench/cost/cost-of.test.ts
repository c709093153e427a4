import { expect, test } from "vitest";
import { addedUsage, timesUsage } from "../../../../../infra/local/bench/cost/added-usage.ts";
import { costByService, costLines, totalOf } from "../../../../../infra/local/bench/cost/cost-of.ts";
import { runMilliseconds } from "../../../../../infra/local/bench/cost/run-time.ts";

test("a thousand pages of Textract cost a dollar and a half, a million writes 62 cents and a half", () => {
  const usage = { textractPage: 1000, dynamoWrite: 1e6, dynamoRead: 1e6 };
  const services = costByService(usage).map(({ service, dollars }) => [service, dollars.toFixed(4)]);
  expect(services).toEqual([
    ["Textract", "1.5000"],
    ["DynamoDB", "0.7500"],
  ]);
  expect(totalOf(costLines(usage))).toBeCloseTo(2.25, 10);
});

test("what is used is added and multiplied name by name", () => {
  const twice = timesUsage({ s3Put: 3, s3Get: 1 }, 2);
  expect(addedUsage(twice, { s3Put: 1, kmsRequest: 5 })).toEqual({ s3Put: 7, s3Get: 2, kmsRequest: 5 });
});

test("a run takes its processor's time, longer with a smaller share of a core, and its waits", () => {
  const calls = new Map([["s3 GetObject", 2]]);
  const waits = runMilliseconds({ cpuMilliseconds: 0, calls }, 1769);
  expect(waits).toBeGreaterThan(0);
  const whole = runMilliseconds({ cpuMilliseconds: 70, calls }, 1769) - waits;
  expect(runMilliseconds({ cpuMilliseconds: 70, calls }, 3538) - waits).toBeCloseTo(whole, 10);
  expect(runMilliseconds({ cpuMilliseconds: 70, calls }, 1769 / 2) - waits).toBeCloseTo(2 * whole, 10);
  expect(() => runMilliseconds({ cpuMilliseconds: 1, calls: new Map([["s3 Guess", 1]]) }, 512)).toThrow(
    "s3 Guess",
  );
});
