import type { Template } from "aws-cdk-lib/assertions";
import { resource, resources } from "./deployed.ts";

type Value =
  | string
  | { readonly Ref: string }
  | { readonly "Fn::GetAtt": readonly [string, string] }
  | { readonly "Fn::Join": readonly [string, readonly Value[]] };
type Statement = {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: Value | Value[];
  readonly Condition?: unknown;
};

/** All that a function's role allows, as `dynamodb:GetItem LedgerTable`: an action, on what, and as whom. */
export function allowed(template: Template, functionName: string): readonly string[] {
  const roleId = `${functionName.replaceAll("-", "")}Role`;
  const { Properties } = resource(template, "AWS::IAM::Role", roleId);
  // What else could allow something.
  if ("ManagedPolicyArns" in Properties || "Policies" in Properties) throw new Error(`${roleId} allows more`);
  const policies = resources(template, "AWS::IAM::Policy").filter((each) =>
    (each.Properties["Roles"] as readonly Value[]).some((role) => named(role) === roleId),
  );
  return policies.flatMap(permissions).sort();
}

function permissions({ Properties }: ReturnType<typeof resource>): readonly string[] {
  const { Statement } = Properties["PolicyDocument"] as { readonly Statement: readonly Statement[] };
  return Statement.flatMap(({ Effect, Action, Resource, Condition }) => {
    if (Effect !== "Allow") throw new Error(`${Effect} is not understood here`);
    return [Action]
      .flat()
      .flatMap((action) => [Resource].flat().map((on) => `${action} ${named(on)}${as(Condition)}`));
  });
}

/** By its construct's name, without the CDK's hash, and by the path behind it. */
function named(value: Value): string {
  if (typeof value === "string") return value;
  if ("Ref" in value) return withoutHash(value.Ref);
  if ("Fn::GetAtt" in value) return withoutHash(value["Fn::GetAtt"][0]);
  return value["Fn::Join"][1]
    .map(named)
    .join("")
    .replace(/^arn:.*:/, "");
}

const withoutHash = (id: string) => id.replace(/[0-9A-F]{8}$/, "");

/** The one condition that is known here; any other stands there as it is. */
const as = (condition: unknown) =>
  condition === undefined
    ? ""
    : JSON.stringify(condition).replace(/^\{"StringEquals":\{"ses:FromAddress":("[^"]+")\}\}$/, " as $1");
