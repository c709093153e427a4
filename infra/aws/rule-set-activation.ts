import { CustomResource, Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { acknowledgeWildcard } from "./acknowledge-wildcard.ts";
import type { ActivationProperties } from "./activate-rule-set/handler.ts";
import type { MailDoor } from "./mail-door.ts";
import { productFunction } from "./product-function.ts";

export type RuleSetActivationProps = { readonly door: MailDoor; readonly takeOver: boolean };

/** CloudFormation makes receipt rule sets and activates none: of a region's sets one is active, whoever it belongs to. */
export class RuleSetActivation extends Construct {
  constructor(scope: Construct, id: string, { door, takeOver }: RuleSetActivationProps) {
    super(scope, id);
    const fn = productFunction(this, "activate-rule-set", {
      purpose: "Called by CloudFormation: makes our receipt rule set the active one, or takes it back",
      environment: {},
      timeout: Duration.seconds(30),
      memoryMegabytes: 256,
    });
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ["ses:DescribeActiveReceiptRuleSet", "ses:SetActiveReceiptRuleSet"],
        resources: ["*"],
      }),
    );
    acknowledgeWildcard(fn, {
      path: "*",
      reason: "Which rule set is active is a property of the account and region; IAM has no resource for it.",
    });
    new CustomResource(this, "Active", {
      serviceToken: fn.functionArn,
      resourceType: "Custom::ActiveReceiptRuleSet",
      serviceTimeout: Duration.minutes(2),
      properties: {
        RuleSetName: door.ruleSetName,
        TakeOver: takeOver ? "yes" : "no",
      } satisfies ActivationProperties,
    }).node.addDependency(door);
  }
}
