import { Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, test } from "vitest";
import { appIn } from "./deployed.ts";

const findings = (scope: Stack) =>
  new AwsSolutionsChecks()
    .validateScope(scope)
    .violations.map(({ ruleName, violatingResources }) => [
      ruleName,
      violatingResources.map(({ constructPath }) => constructPath),
    ]);

test("cdk-nag finds nothing that is neither mended nor acknowledged", () => {
  expect(findings(appIn("eu-central-1").stack)).toEqual([]);
});

test("cdk-nag does look", () => {
  const stack = new Stack();
  new Bucket(stack, "Open");
  expect(findings(stack).map(([rule]) => rule)).toContain("AwsSolutions-S10");
});
