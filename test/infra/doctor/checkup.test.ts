import { expect, onTestFinished, test } from "vitest";
import { askAws } from "../../../infra/doctor/asking/ask-aws.ts";
import { askDns } from "../../../infra/doctor/asking/ask-dns.ts";
import { dnsQuestions } from "../../../infra/doctor/checks/wanted-records.ts";
import { checkup } from "../../../infra/doctor/checkup.ts";
import type { AwsFacts, Facts } from "../../../infra/doctor/facts.ts";
import type { Finding } from "../../../infra/doctor/finding.ts";
import { openTrial } from "../../../infra/doctor/trial/open-trial.ts";

const untold = { says: "Nobody answers.", todo: ["Ask again."] };
const lines = (findings: readonly Finding[]) =>
  findings.filter(({ state }) => state !== "ok").map(({ state, what, says }) => `${state} ${what}: ${says}`);

async function wellFacts(): Promise<Facts & { readonly aws: { readonly told: AwsFacts } }> {
  const trial = await openTrial();
  onTestFinished(trial.close);
  const { domain, aws: place, dns: server } = trial.patient;
  const { region } = place;
  const aws = await askAws(place, domain);
  if ("untold" in aws) throw new Error(aws.untold.says);
  const dns = await askDns(dnsQuestions({ domain, region, aws }), server);
  return { domain, region, aws, dns };
}

test("where AWS or DNS tells nothing at all, that is one line each", async () => {
  const { dns, ...facts } = await wellFacts();
  const silent = new Map([...dns.keys()].map((question) => [question, { untold }]));
  expect(lines(checkup({ ...facts, dns: silent }))).toEqual(["unclear DNS: Nobody answers."]);
  const neither = checkup({ ...facts, aws: { untold }, dns: silent });
  expect(lines(neither)).toEqual(["unclear AWS: Nobody answers.", "unclear DNS: Nobody answers."]);
  expect(neither).toHaveLength(2);
});

test("without AWS, DNS is looked at still", async () => {
  const facts = await wellFacts();
  const found = checkup({ ...facts, aws: { untold } });
  expect(found.filter(({ state }) => state === "ok").map(({ what }) => what)).toEqual([
    "MX record",
    "Bounces' MX",
    "SPF record",
    "DMARC record",
  ]);
});

test.each([
  ["identity", "Domain in SES"],
  ["sending", "Sending"],
  ["activeRuleSet", "Receipt rule set"],
  ["queues", "Queues"],
  ["alarms", "Alarms"],
] as const)("what may not be asked of %s leaves the rest to be looked at", async (part, what) => {
  const facts = await wellFacts();
  const aws = { told: { ...facts.aws.told, [part]: { untold } } };
  expect(lines(checkup({ ...facts, aws }))).toEqual([`unclear ${what}: Nobody answers.`]);
});

test.each([
  ["MX in.example.com", "MX record"],
  ["MX bounce.in.example.com", "Bounces' MX"],
  ["TXT bounce.in.example.com", "SPF record"],
  ["TXT _dmarc.in.example.com", "DMARC record"],
  ["CNAME second._domainkey.in.example.com", "DKIM records"],
])("a server that is silent on %s leaves the rest to be looked at", async (question, what) => {
  const facts = await wellFacts();
  const dns = new Map([...facts.dns, [question, { untold }]]);
  expect(lines(checkup({ ...facts, dns }))).toEqual([`unclear ${what}: Nobody answers.`]);
});

test("a sweep that failed is told, also while somebody looks at it", async () => {
  const facts = await wellFacts();
  const queues = { told: new Map([["SweepFailures", { waiting: 1, inWork: 1 }]] as const) };
  const aws = { told: { ...facts.aws.told, queues } };
  expect(lines(checkup({ ...facts, aws }))).toEqual(["wrong Dead letters: Sweeps that failed: 2."]);
});
