import { expect, test } from "vitest";
import { commandLine } from "../../../infra/aws/command-line.ts";

const needed = "--domain in.example.com --owner you@example.com";
const read = (args: string) => commandLine(args.split(" "), {});

test("a domain and an owner are all that a deployment needs", () => {
  expect(read(needed)).toEqual({
    context: { domain: "in.example.com", owners: "you@example.com", takeOver: "false" },
    region: null,
  });
});

test("every option is heard", () => {
  const more = "--owner ann@example.com --take-over --budget 5 --photos-a-day 40 --region eu-west-1";
  expect(read(`${needed} ${more}`)).toEqual({
    context: {
      domain: "in.example.com",
      owners: "you@example.com,ann@example.com",
      takeOver: "true",
      budget: "5",
      photosADay: "40",
    },
    region: "eu-west-1",
  });
  expect(read("--help")).toBe("help");
});

test.each([
  ["--owner you@example.com", "--domain is missing."],
  ["--domain in.example.com", "--owner is missing."],
  ["--domain in_example --owner you@example.com", "--domain in_example is no domain."],
  ["--domain localhost --owner you@example.com", "--domain localhost is no domain."],
  ["--domain in.example.com --owner ann", "--owner ann is no mail address."],
  [`${needed} --budget 0`, "--budget 0 is no sum."],
  [`${needed} --photos-a-day many`, "--photos-a-day many is no number."],
  [`${needed} --takeover`, "Unknown option '--takeover'."],
  [`${needed} more`, "Unexpected argument 'more'."],
  ["--domain", "Option '--domain <value>' argument missing."],
])("%s is wrong, and why is said in a sentence", (args, wrong) => {
  expect(read(args)).toEqual({ wrong });
});
