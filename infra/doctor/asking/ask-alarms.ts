import { type CloudWatchClient, DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import { alarmNames } from "../../aws/deployed-names.ts";
import type { Alarm } from "../facts.ts";

/** Ours are fewer than a page of CloudWatch's holds. */
export async function askAlarms(client: CloudWatchClient): Promise<readonly Alarm[]> {
  const { MetricAlarms = [] } = await client.send(
    new DescribeAlarmsCommand({ AlarmNamePrefix: alarmNames, MaxRecords: 100 }),
  );
  return MetricAlarms.map(({ AlarmName, AlarmDescription, StateValue, ActionsEnabled }) => ({
    name: AlarmName ?? "",
    description: AlarmDescription ?? "",
    state: StateValue ?? "INSUFFICIENT_DATA",
    tells: ActionsEnabled ?? false,
  }));
}
