import { CfnElement, Stack, Validations } from "aws-cdk-lib";
import { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import type { IConstruct } from "constructs";

export type Wildcard = {
  /** What the wildcard stands behind the ARN of; without it `path` is the whole of the resource. */
  readonly resource?: IConstruct;
  readonly path: string;
  readonly reason: string;
};

/** Says to cdk-nag why the policy of a function or a role names this resource by a wildcard, and only this one. */
export function acknowledgeWildcard(who: IConstruct, { resource, path, reason }: Wildcard): void {
  const role = who instanceof LambdaFunction ? (who.role ?? who) : who;
  const element = resource?.node.defaultChild;
  const arn =
    element && CfnElement.isCfnElement(element) ? `<${Stack.of(who).getLogicalId(element)}.Arn>` : "";
  Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${arn}${path}]`, reason });
}
