import type { StackState } from "./account.ts";
import { AwsError, type Endpoint } from "./exchange.ts";
import { queryAnswer, queryForm, queryOperation, queryRefusal } from "./query-protocol.ts";
import { inside, xml } from "./xml.ts";

/** CloudFormation's DescribeStacks of one stack by its name. */
export function cloudformationEndpoint(stacks: () => readonly StackState[]): Endpoint {
  return {
    operationOf: queryOperation,
    async answer(call) {
      if (queryOperation(call) !== "DescribeStacks")
        throw new AwsError("InvalidAction", `${queryOperation(call)} is not supported here.`);
      const name = queryForm(call).get("StackName") ?? "";
      const stack = stacks().find((each) => each.name === name);
      if (!stack) throw new AwsError("ValidationError", `Stack with id ${name} does not exist`);
      return queryAnswer(call, inside("Stacks", inside("member", description(stack))));
    },
    refusal: queryRefusal,
    throttled: () => new AwsError("Throttling", "Rate exceeded"),
  };
}

function description({ name, status, outputs }: StackState): string {
  const members = Object.entries(outputs).map(([key, value]) =>
    inside("member", xml("OutputKey", key) + xml("OutputValue", value)),
  );
  const id = `arn:aws:cloudformation:us-east-1:000000000000:stack/${name}/00000000-0000-0000-0000-000000000000`;
  const facts = xml("StackId", id) + xml("StackName", name) + xml("StackStatus", status);
  return facts + xml("CreationTime", "2026-11-01T00:00:00Z") + inside("Outputs", members.join(""));
}
