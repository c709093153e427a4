import { expect, test } from "vitest";
import { allowed } from "./allowed.ts";
import { templateIn } from "./deployed.ts";

test("what activates our rule set may ask which is active, change it, and nothing else", () => {
  expect(allowed(templateIn("eu-west-1"), "activate-rule-set")).toEqual([
    "logs:CreateLogStream activaterulesetLog",
    "logs:PutLogEvents activaterulesetLog",
    "ses:DescribeActiveReceiptRuleSet *",
    "ses:SetActiveReceiptRuleSet *",
  ]);
});
