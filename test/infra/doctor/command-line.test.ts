import { expect, test } from "vitest";
import { commandLine } from "../../../infra/doctor/command-line.ts";

const read = (args: string) => commandLine(args.split(" "));

test("a domain is all that the doctor needs", () => {
  expect(read("--domain in.example.com")).toEqual({ domain: "in.example.com" });
});

test.each([
  ["192.0.2.53", { host: "192.0.2.53", port: 53 }],
  ["127.0.0.1:5353", { host: "127.0.0.1", port: 5353 }],
  ["ns1.example.org", { host: "ns1.example.org", port: 53 }],
  ["[2001:db8::53]:5353", { host: "2001:db8::53", port: 5353 }],
])("the DNS server %s is heard, and so is the region", (server, dns) => {
  expect(read(`--domain In.Example.com --region eu-west-1 --dns ${server}`)).toEqual({
    domain: "in.example.com",
    region: "eu-west-1",
    dns,
  });
});

test("it can be tried out without a deployment", () => {
  expect(read("--try")).toBe("try");
  expect(read("--help")).toBe("help");
});

test.each([
  ["--region eu-west-1", "--domain is missing."],
  ["--domain localhost", "--domain localhost is no domain."],
  ["--domain in.example.com --dns a/b", "--dns a/b is no HOST:PORT."],
  ["--domain in.example.com --dns ns1.example.org:dns", "--dns ns1.example.org:dns is no HOST:PORT."],
  ["--try --domain in.example.com", "--try takes no other option."],
  ["--domain in.example.com --owner you@example.com", "Unknown option '--owner'."],
])("%s is wrong, and why is said in a sentence", (args, wrong) => {
  expect(read(args)).toEqual({ wrong });
});
