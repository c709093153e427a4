/** The names that the functions find in their environment, as on AWS. */
export const bucketName = "nextday";
export const tableName = "nextday";
export const mailDomain = "in.example.com";
export const configurationSet = "nextday";

export const queueNames = ["mail", "account", "feedback"] as const;
export type QueueName = (typeof queueNames)[number];

/** How many times a message is tried before it goes to the dead letters. */
export const maxReceives = 5;
/** Seconds; longer than the function may take that handles them. */
export const visibilityDefaults: Readonly<Record<QueueName, number>> = {
  mail: 60,
  account: 60,
  feedback: 60,
};

export function deadLetterName(name: QueueName): string {
  return `${name}-dead`;
}
