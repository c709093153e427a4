import { GetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import { deadLetterOutputs, type QueueOutput, workQueueOutputs } from "../../aws/deployed-names.ts";
import type { QueueCounts, Stack } from "../facts.ts";

/** Of the queues whose URLs the deployment tells. */
export async function askQueues(
  client: SQSClient,
  { outputs }: Stack,
): Promise<ReadonlyMap<QueueOutput, QueueCounts>> {
  const asked = [...workQueueOutputs, ...deadLetterOutputs].flatMap((name) => {
    const url = outputs[name];
    return url === undefined ? [] : [askQueue(client, url).then((counts) => [name, counts] as const)];
  });
  return new Map(await Promise.all(asked));
}

async function askQueue(client: SQSClient, url: string): Promise<QueueCounts> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
    }),
  );
  return {
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    inWork: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
  };
}
