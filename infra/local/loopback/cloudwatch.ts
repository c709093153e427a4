import type { AlarmState } from "./account.ts";
import { AwsError, type Endpoint } from "./exchange.ts";
import { jsonAnswer, jsonInput, jsonOperation, jsonRefusal } from "./json-protocol.ts";

/** CloudWatch's DescribeAlarms by the beginning of their names, all in one page. */
export function cloudwatchEndpoint(alarms: () => readonly AlarmState[]): Endpoint {
  return {
    operationOf: jsonOperation,
    async answer(call) {
      if (jsonOperation(call) !== "DescribeAlarms")
        throw new AwsError("InvalidAction", `${jsonOperation(call)} is not supported here.`);
      const { AlarmNamePrefix = "" } = jsonInput(call) as { AlarmNamePrefix?: string };
      const found = alarms().filter(({ name }) => name.startsWith(AlarmNamePrefix));
      return jsonAnswer({ MetricAlarms: found.map(description), CompositeAlarms: [] });
    },
    refusal: jsonRefusal,
    throttled: () => new AwsError("Throttling", "Rate exceeded"),
  };
}

const description = ({ name, description, state, tells }: AlarmState) => ({
  AlarmName: name,
  AlarmDescription: description,
  StateValue: state,
  ActionsEnabled: tells,
});
