import { Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Construct } from "constructs";

export type SpendingLimitProps = { readonly dollarsAMonth: number; readonly owners: readonly string[] };

/** Budgets take at most ten subscribers to a notification. */
const mostSubscribers = 10;

/** Tells the owners when the account's bill nears or will pass the limit. AWS stops nothing by itself. */
export class SpendingLimit extends Construct {
  constructor(scope: Construct, id: string, { dollarsAMonth, owners }: SpendingLimitProps) {
    super(scope, id);
    const subscribers = owners
      .slice(0, mostSubscribers)
      .map((address) => ({ subscriptionType: "EMAIL", address }));
    const when = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
      notification: {
        notificationType,
        comparisonOperator: "GREATER_THAN",
        threshold,
        thresholdType: "PERCENTAGE",
      },
      subscribers,
    });
    new CfnBudget(this, "Budget", {
      budget: {
        budgetName: `${Stack.of(this).stackName}-${Stack.of(this).region}`,
        budgetType: "COST",
        timeUnit: "MONTHLY",
        budgetLimit: { amount: dollarsAMonth, unit: "USD" },
      },
      notificationsWithSubscribers: [when("ACTUAL", 80), when("FORECASTED", 100)],
    });
  }
}
