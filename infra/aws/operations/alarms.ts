import { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import type { MailDoor } from "../mail-door.ts";
import { metricsNamespace } from "../product-function.ts";
import type { WorkQueue } from "../work-queue.ts";
import type { AlarmDefinition } from "./alarm.ts";

export type Watched = {
  readonly door: MailDoor;
  readonly mailQueue: WorkQueue;
  readonly accountQueue: WorkQueue;
  readonly feedbackQueue: WorkQueue;
  readonly sweepFailures: IQueue;
  /** Behind the link that stops mails. */
  readonly stop: IFunction;
};

const period = Duration.minutes(5);

/** A metric that a function writes itself. */
export const ownMetric = (service: string, metricName: string, statistic: string = Stats.SUM) =>
  new Metric({ namespace: metricsNamespace, metricName, statistic, period, dimensionsMap: { service } });

/**
 * Of a receipt rule, or of the whole account (SES developer guide, "Viewing metrics for Amazon SES email receiving" and "Monitoring
 * your sender reputation").
 */
const sesMetric = (metricName: string, ruleName?: string) =>
  new Metric({
    namespace: "AWS/SES",
    metricName,
    period,
    statistic: ruleName === undefined ? Stats.AVERAGE : Stats.SUM,
    ...(ruleName !== undefined && { dimensionsMap: { RuleName: ruleName } }),
  });

const depth = (queue: IQueue) =>
  queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM });
const age = (queue: IQueue) =>
  queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM });

export function alarms(watched: Watched): readonly AlarmDefinition[] {
  return [...ofMailIn(watched), ...ofMoments(watched), ...ofMailOut(watched)];
}

const ofMailIn = ({ door, mailQueue }: Watched): readonly AlarmDefinition[] => [
  {
    name: "mail-not-stored",
    harm: "Mail that people sent could not be stored; SES tries again for four hours and then gives it up.",
    metric: sesMetric("PublishFailure", door.ruleName),
    from: 1,
  },
  {
    name: "mail-waits",
    harm: "Somebody has sent a card and has heard nothing for a quarter of an hour.",
    metric: age(mailQueue.queue),
    from: 900,
  },
  {
    name: "mail-dead-letters",
    harm: "A mail that somebody sent was tried five times and lies unanswered; the sender was not told.",
    metric: depth(mailQueue.deadLetters),
    from: 1,
  },
  {
    name: "photos-held",
    harm: "Photos wait until tomorrow, since today's allowance is used up; their senders were told.",
    metric: ownMetric("receive-mail", "mail-held"),
    from: 20,
  },
];

const ofMoments = ({ accountQueue, sweepFailures }: Watched): readonly AlarmDefinition[] => [
  {
    name: "sweep-did-not-come",
    harm: "Nobody gets a digest, a reminder or an owed answer while nothing looks for who is due.",
    metric: ownMetric("wake-accounts", "accounts-woken", Stats.SAMPLE_COUNT),
    from: 1,
    periods: 3,
    silence: true,
  },
  {
    name: "sweep-failures",
    harm: "Sweeps fail: whoever stands behind the account that they fail at gets no digest.",
    metric: depth(sweepFailures),
    from: 1,
  },
  {
    name: "accounts-wait",
    harm: "This morning's digests come more than half an hour late.",
    metric: age(accountQueue.queue),
    from: 1800,
  },
  {
    name: "account-dead-letters",
    harm: "Somebody's digest or summary failed five times and is missing until the next quarter of an hour.",
    metric: depth(accountQueue.deadLetters),
    from: 1,
  },
];

const ofMailOut = ({ feedbackQueue, stop }: Watched): readonly AlarmDefinition[] => [
  {
    name: "mail-not-taken",
    harm: "Answers and digests wait, since SES takes no more mail: too much for the second or the day, or it has paused us.",
    metric: ownMetric("serve-account", "mail-not-taken"),
    from: 1,
  },
  {
    name: "feedback-dead-letters",
    harm: "We may go on writing to an address that bounced or complained, and AWS may stop all our mail for it.",
    metric: depth(feedbackQueue.deadLetters),
    from: 1,
  },
  {
    name: "stop-fails",
    harm: "Somebody has asked by one click for no more mail and was not heard; the next mail may be marked as spam.",
    metric: stop.metricErrors({ period, statistic: Stats.SUM }),
    from: 1,
  },
  {
    name: "bounces",
    harm: "Close to one mail in twenty comes back: at five in a hundred AWS reviews, at ten it stops all our mail.",
    metric: sesMetric("Reputation.BounceRate"),
    from: 0.04,
  },
  {
    name: "complaints",
    harm: "People mark our mail as spam: at one in a thousand AWS reviews, at five it stops all our mail.",
    metric: sesMetric("Reputation.ComplaintRate"),
    from: 0.0008,
  },
];
