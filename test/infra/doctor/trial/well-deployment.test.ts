import { expect, onTestFinished, test } from "vitest";
import { openTrial } from "../../../../infra/doctor/trial/open-trial.ts";
import { resources, templateIn } from "../../aws/deployed.ts";

async function wellDeployment() {
  const trial = await openTrial();
  onTestFinished(trial.close);
  return trial.well;
}

const template = templateIn("us-east-1");

test("the alarms of the made-up deployment are among those of a real one, word for word", async () => {
  const { account } = await wellDeployment();
  const real = resources(template, "AWS::CloudWatch::Alarm").map(({ Properties }) => ({
    name: Properties["AlarmName"],
    description: Properties["AlarmDescription"],
  }));
  for (const { name, description } of account.alarms) expect(real).toContainEqual({ name, description });
});

test("it tells the outputs that a real one tells, but for the failures of sweeps", async () => {
  const { account } = await wellDeployment();
  const real = Object.keys(template.findOutputs("*")).filter((name) => name !== "SweepFailures");
  expect(Object.keys(account.stacks[0]?.outputs ?? {}).sort()).toEqual(real.sort());
});
