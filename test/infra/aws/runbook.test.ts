import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { resources, templateIn } from "./deployed.ts";

const runbook = await readFile(new URL("../../../docs/runbook.md", import.meta.url), "utf8");
const chapters = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((chapter) => [chapter.split("\n")[0] ?? "", chapter]),
);
const alarms = resources(templateIn("us-east-1"), "AWS::CloudWatch::Alarm").map(
  ({ Properties }) => Properties,
);
const named = alarms.map((alarm) => {
  const [, harm = "", name = ""] =
    /^(.*) What to do: docs\/runbook\.md, "(.*)"\.$/.exec(String(alarm["AlarmDescription"])) ?? [];
  return { alarm, harm, name };
});

test("every alarm says in a sentence what a person suffers, mails the owners and says when it is over", () => {
  expect(named.length).toBeGreaterThan(8);
  for (const { alarm, harm } of named) {
    expect(harm).toMatch(/^[A-Z].{30,}\.$/);
    expect(alarm["AlarmActions"]).toHaveLength(1);
    expect(alarm["OKActions"]).toHaveLength(1);
  }
});

test("every alarm has a chapter of the runbook, and every chapter an alarm", () => {
  expect([...chapters.keys()].sort()).toEqual(named.map(({ name }) => name).sort());
});

test.each([...chapters])(
  "the chapter %s says what it means, where to look and how it is mended",
  (_, chapter) => {
    for (const part of ["**Means.**", "**Look.**", "**Mend.**"]) expect(chapter).toContain(part);
  },
);

test("every alarm is named for its chapter, so that its mail says where to look", () => {
  expect(alarms.map((alarm) => alarm["AlarmName"])).toEqual(named.map(({ name }) => `Nextday-${name}`));
});

test("that a mail cannot be stored is told by the receipt rule's own metric", () => {
  const { alarm } = named.find(({ name }) => name === "mail-not-stored") ?? {};
  expect(alarm).toMatchObject({ Namespace: "AWS/SES", MetricName: "PublishFailure", Statistic: "Sum" });
  expect(alarm?.["Dimensions"]).toMatchObject([
    { Name: "RuleName", Value: { Ref: expect.stringContaining("Inbox") as string } },
  ]);
});

test("that nothing sweeps rings, though there is then nothing to measure", () => {
  const { alarm } = named.find(({ name }) => name === "sweep-did-not-come") ?? {};
  expect(alarm).toMatchObject({
    MetricName: "accounts-woken",
    Statistic: "SampleCount",
    ComparisonOperator: "LessThanThreshold",
    TreatMissingData: "breaching",
  });
});
