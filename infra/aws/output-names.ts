/** The stack's outputs beside `Dns1`, `Dns2`, … The queues are told by their URLs. */
export type OutputName = "Domain" | "RuleSet" | QueueOutput;

export const workQueueOutputs = ["MailQueue", "AccountQueue", "FeedbackQueue"] as const;
export const deadLetterOutputs = [
  "MailDeadLetters",
  "AccountDeadLetters",
  "FeedbackDeadLetters",
  "SweepFailures",
] as const;
export type QueueOutput = (typeof workQueueOutputs)[number] | (typeof deadLetterOutputs)[number];

/** There is one in an account and region. */
export const stackName = "Nextday";

/** What the alarms' names begin with. */
export const alarmNames = `${stackName}-`;
