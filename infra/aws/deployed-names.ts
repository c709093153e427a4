/** The names by which a deployment is found from outside. There is one in an account and region. */
export const stackName = "Nextday";

/** What the alarms' names begin with. */
export const alarmNames = `${stackName}-`;

export const workQueueOutputs = ["MailQueue", "AccountQueue", "FeedbackQueue"] as const;
export const deadLetterOutputs = [
  "MailDeadLetters",
  "AccountDeadLetters",
  "FeedbackDeadLetters",
  "SweepFailures",
] as const;

/** Outputs of the stack that tell a queue's URL. */
export type QueueOutput = (typeof workQueueOutputs)[number] | (typeof deadLetterOutputs)[number];

/** All outputs but `Dns1`, `Dns2` and so on. */
export type OutputName = "Domain" | "RuleSet" | QueueOutput;
