import type { IAlarmAction } from "aws-cdk-lib/aws-cloudwatch";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { alarmNames } from "../deployed-names.ts";

export type AlarmDefinition = {
  /** Also the title of its chapter in `docs/runbook.md`. */
  readonly name: string;
  /** What a person suffers while it rings, in a sentence. */
  readonly harm: string;
  readonly metric: IMetric;
  /** Rings at this value and above; with `silence` it rings below it. */
  readonly from: number;
  /** How many of the metric's periods in a row; one unless told otherwise. */
  readonly periods?: number;
  /** That there is no value at all rings too. */
  readonly silence?: true;
};

/** An alarm that mails the owners when it rings and when it is over. */
export function raiseAlarm(scope: Construct, definition: AlarmDefinition, to: IAlarmAction): Alarm {
  const { name, harm, metric, from, periods = 1, silence } = definition;
  const alarm = new Alarm(scope, name, {
    alarmName: `${alarmNames}${name}`,
    alarmDescription: `${harm} What to do: docs/runbook.md, "${name}".`,
    metric,
    threshold: from,
    evaluationPeriods: periods,
    comparisonOperator: silence
      ? ComparisonOperator.LESS_THAN_THRESHOLD
      : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: silence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(to);
  alarm.addOkAction(to);
  return alarm;
}
