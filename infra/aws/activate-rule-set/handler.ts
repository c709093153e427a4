import type { CloudFormationCustomResourceEvent } from "aws-lambda";

export type ActivationProperties = { readonly RuleSetName: string; readonly TakeOver: "yes" | "no" };

export type ActiveRuleSet = {
  readonly current: () => Promise<string | null>;
  /** Null: none is active from now on. */
  readonly change: (name: string | null) => Promise<void>;
};

/** How CloudFormation is told: AWS CloudFormation user guide, "Custom resource response objects". */
export type Answer = {
  readonly Status: "SUCCESS" | "FAILED";
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
};

export type ActivationDeps = {
  readonly ruleSets: ActiveRuleSet;
  readonly answer: (url: string, body: object) => Promise<void>;
};

/** Called when the stack is made, changed and deleted. Always answers: CloudFormation waits for it. */
export function createHandler({ ruleSets, answer }: ActivationDeps) {
  return async (event: CloudFormationCustomResourceEvent): Promise<void> => {
    const { StackId, RequestId, LogicalResourceId } = event;
    const outcome = await activation(ruleSets, event);
    await answer(event.ResponseURL, { StackId, RequestId, LogicalResourceId, ...outcome });
  };
}

async function activation(
  ruleSets: ActiveRuleSet,
  event: CloudFormationCustomResourceEvent,
): Promise<Answer> {
  const { RuleSetName: ours, TakeOver } = event.ResourceProperties as unknown as ActivationProperties;
  // The same at every failure too, so that CloudFormation's clean-up asks for the right set.
  const physical = { PhysicalResourceId: ours };
  try {
    const active = await ruleSets.current();
    if (event.RequestType === "Delete") {
      if (active === ours) await ruleSets.change(null);
    } else if (active === null || active === ours || TakeOver === "yes") {
      if (active !== ours) await ruleSets.change(ours);
    } else return { Status: "FAILED", Reason: inTheWay(active), ...physical };
    return { Status: "SUCCESS", ...physical };
  } catch (fault) {
    return { Status: "FAILED", Reason: fault instanceof Error ? fault.message : String(fault), ...physical };
  }
}

const inTheWay = (active: string) =>
  `The receipt rule set ${active} is active in this account and region, and only one can be: its mail would stop. Deploy with --take-over to put ours in its place.`;
