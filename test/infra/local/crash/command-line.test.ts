import { expect, test } from "vitest";
import { commandLine } from "../../../../infra/local/crash/command-line.ts";

const names = ["first mail", "undo"];

test.each([
  [[], { seed: "1", journey: null }],
  [["--seed", "7", "--journey", "undo"], { seed: "7", journey: "undo" }],
  [["--help"], "help"],
  [["--seed", "x"], { wrong: "--seed x is no number." }],
  [["--journey", "do"], { wrong: "--journey do is none of: first mail, undo." }],
  [["--what"], { wrong: "Unknown option '--what'." }],
])("%j is understood, or told to be wrong in a sentence", (args, options) => {
  expect(commandLine(args, names)).toEqual(options);
});
