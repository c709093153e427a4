import type { SQSEvent } from "aws-lambda";
import type { Queue, ReceivedMessage } from "../loopback/queue.ts";
import { queueEvent } from "./queue-event.ts";

export type EventSourceOptions = {
  readonly queue: Queue;
  readonly batchSize: number;
  /** So many batches at a time. */
  readonly concurrency: number;
  /** When a failed message comes again; null: when its visibility timeout is over, as on AWS. */
  readonly retrySeconds: number | null;
  readonly invoke: (event: SQSEvent) => Promise<unknown>;
  readonly onFailure: (error: unknown) => void;
};

/** Hands a queue's messages to a function and removes those that it did not fail, as Lambda's event source mapping does. */
export function startEventSource(options: EventSourceOptions): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const workers = Array.from({ length: options.concurrency }, () => work(options, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(workers);
    },
  };
}

async function work(options: EventSourceOptions, stopping: AbortSignal): Promise<void> {
  const { queue, batchSize } = options;
  while (!stopping.aborted) {
    const messages = await queue.receive(batchSize);
    if (messages.length === 0) await queue.arrival(20_000, stopping);
    else await handle(options, messages);
  }
}

async function handle(options: EventSourceOptions, messages: readonly ReceivedMessage[]): Promise<void> {
  const { queue, retrySeconds } = options;
  const failed = await failedIds(options, messages);
  for (const { id, receipt } of messages) {
    if (!failed.has(id)) await queue.remove(receipt);
    else if (retrySeconds !== null) queue.changeVisibility(receipt, retrySeconds);
  }
}

async function failedIds(
  { invoke, onFailure, queue }: EventSourceOptions,
  messages: readonly ReceivedMessage[],
): Promise<ReadonlySet<string>> {
  try {
    const answer = await invoke(queueEvent(messages, queue.settings.name));
    const { batchItemFailures } = (answer ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] };
    return new Set(batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  } catch (error) {
    onFailure(error);
    return new Set(messages.map(({ id }) => id));
  }
}
