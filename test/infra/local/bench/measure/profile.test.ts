import { expect, test } from "vitest";
import { logsIn, runsIn } from "../../../../../infra/local/bench/measure/function-lines.ts";
import type { Observed } from "../../../../../infra/local/bench/measure/observed.ts";
import { profileOf } from "../../../../../infra/local/bench/measure/profile.ts";

const call = { journey: "mail", function: "receive-mail", service: "dynamodb", reads: 1, writes: 0 };
const run = { journey: "mail", function: "receive-mail", milliseconds: 10, megabytes: 100 };
const observed: Observed = {
  journeys: new Map([
    ["mail", 2],
    ["digest", 1],
  ]),
  calls: [
    { ...call, operation: "GetItem" },
    { ...call, operation: "GetItem" },
    { ...call, operation: "PutItem", reads: 0, writes: 6 },
    { ...call, journey: "digest", operation: "GetItem" },
  ],
  runs: [
    { ...run, cpuMilliseconds: 4 },
    { ...run, cpuMilliseconds: 8, megabytes: 120 },
  ],
  objects: [{ journey: "mail", prefix: "raw", bytes: 1000 }],
  sent: [{ journey: "mail", bytes: 300 }],
  logs: [{ journey: "mail", function: "receive-mail", bytes: 50 }],
};

test("a journey's profile is the mean of its plays", () => {
  const { reads, writes, functions, sent } = profileOf(observed, "mail");
  expect({ reads, writes, sent }).toEqual({ reads: 1, writes: 3, sent: { mails: 0.5, bytes: 150 } });
  expect(functions).toEqual([
    {
      name: "receive-mail",
      runs: 1,
      milliseconds: 10,
      cpuMilliseconds: 6,
      megabytes: 120,
      logBytes: 25,
      calls: new Map([
        ["dynamodb GetItem", 1],
        ["dynamodb PutItem", 0.5],
      ]),
    },
  ]);
});

test("runs and log lines are told by what functions print", () => {
  const metrics = { durationMs: 12.5, cpuMs: 7, maxMemoryUsedMB: 90 };
  const report = JSON.stringify({
    type: "platform.report",
    record: { functionName: "serve-account", requestId: "1", metrics },
  });
  const lines = [report, JSON.stringify({ service: "receive-mail", message: "ü" }), "    at last words", ""];
  expect(runsIn(lines, "mail")).toEqual([
    { journey: "mail", function: "serve-account", milliseconds: 12.5, cpuMilliseconds: 7, megabytes: 90 },
  ]);
  expect(logsIn(lines, "mail").map((each) => [each.function, each.bytes])).toEqual([
    ["serve-account", report.length + 1],
    ["receive-mail", 42],
  ]);
});
