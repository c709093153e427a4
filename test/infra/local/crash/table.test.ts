import { expect, test } from "vitest";
import type { Finding } from "../../../../infra/local/crash/examine.ts";
import { printed } from "../../../../infra/local/crash/table.ts";

const half: Finding = {
  part: "crashes",
  name: "undo",
  calls: 42,
  runs: 40,
  inTheWindow: 1,
  sentAgain: 1,
  faults: [],
  seconds: 3,
};

test("what two processes found of a journey is one line, and its calls are counted once", () => {
  const lines = printed([half, { ...half, runs: 44, faults: ["x"] }]).split("\n");
  expect(lines.find((line) => line.includes("undo"))).toMatch(/undo\s+42\s+84\s+1\s+2\s+2\s+6$/);
});

test("several journeys have a sum", () => {
  const lines = printed([half, { ...half, name: "digest", calls: 54, runs: 54 }]).split("\n");
  expect(lines.at(-1)).toMatch(/all\s+96\s+94\s+0\s+2\s+2\s+6$/);
});
