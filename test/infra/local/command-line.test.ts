import { expect, test } from "vitest";
import { commandLine } from "../../../infra/local/command-line.ts";

test("without options there are defaults", () => {
  expect(commandLine([])).toMatchObject({
    owners: ["you@example.com"],
    pagePort: 8025,
    smtpPort: 2525,
    dataDir: ".local",
    verdicts: { kind: "trust" },
  });
});

test("every option is heard", () => {
  const args =
    "--owner Ann@Example.com --owner bob@example.com --port 0 --smtp-port 25 --data x --verdicts check";
  const more = "--relay smtp://127.0.0.1:1025 --dynamodb http://127.0.0.1:8000";
  expect(commandLine([...args.split(" "), ...more.split(" ")])).toEqual({
    owners: ["ann@example.com", "bob@example.com"],
    pagePort: 0,
    smtpPort: 25,
    dataDir: "x",
    verdicts: { kind: "check" },
    relay: "smtp://127.0.0.1:1025",
    dynamodbUrl: "http://127.0.0.1:8000",
  });
  expect(commandLine(["--help"])).toBe("help");
});

test.each([
  ["--port 70000", "--port 70000 is no port."],
  ["--port x", "--port x is no port."],
  ["--smtp-port 2.5", "--smtp-port 2.5 is no port."],
  ["--owner ann", "--owner ann is no mail address."],
  ["--relay http://x", "--relay http://x is no smtp:// address."],
  ["--dynamodb nowhere", "--dynamodb nowhere is no http:// address."],
  ["--verdicts maybe", "--verdicts maybe is neither trust nor check."],
  ["--prot 1", "Unknown option '--prot'."],
  ["--data", "Option '--data <value>' argument missing."],
  ["extra", "Unexpected argument 'extra'."],
])("%s is wrong, and why is said in a sentence", (args, wrong) => {
  expect(commandLine(args.split(" "))).toEqual({ wrong });
});
