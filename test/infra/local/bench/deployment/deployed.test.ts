import { expect, test } from "vitest";
import { fixedUsage } from "../../../../../infra/local/bench/cost/fixed-usage.ts";
import { daysKept } from "../../../../../infra/local/bench/deployment/days-kept.ts";
import { deployedFunctions } from "../../../../../infra/local/bench/deployment/deployed.ts";
import { parsedTemplate } from "../../../../../infra/local/bench/deployment/synthesised.ts";
import { sweep } from "../../../../../infra/local/bench/measure/observer.ts";
import { templateIn } from "../../../aws/deployed.ts";

const template = parsedTemplate(templateIn("us-east-1").toJSON());

test("the template tells each function's memory, its time and how it takes from its queue", () => {
  const functions = deployedFunctions(template);
  expect([...functions.keys()].sort()).toEqual([
    "activate-rule-set",
    "receive-mail",
    "record-feedback",
    "serve-account",
    "stop-mails",
    "wake-accounts",
  ]);
  expect(functions.get("receive-mail")).toMatchObject({
    megabytes: 1769,
    intake: { batchSize: 1, atOnce: 10 },
  });
  expect(functions.get("wake-accounts")).toMatchObject({ timeoutSeconds: 50, intake: null });
  expect(daysKept(template)).toEqual(
    new Map([
      ["raw", 30],
      ["outbox", 30],
      ["readings", 90],
    ]),
  );
});

test("what stands is counted in the template: key, alarms, dashboard, metrics, and queues that are asked all the time", () => {
  const nothing = { calls: [], runs: [], objects: [], sent: [], logs: [] };
  const observed = { ...nothing, journeys: new Map([[sweep, 1]]) };
  const usage = fixedUsage(template, observed, { functions: new Map(), loadMilliseconds: new Map() });
  expect(usage).toMatchObject({ kmsKeyMonth: 1, dashboardMonth: 1 });
  expect(usage.alarmMonth).toBeGreaterThan(10);
  expect(usage.metricMonth).toBeGreaterThan(8);
  // Three queues, five askers, three times a minute.
  expect(usage.sqsRequest).toBeCloseTo(3 * 5 * 3 * 1440 * 30.4, 0);
});
