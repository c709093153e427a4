import { setTimeout as sleep } from "node:timers/promises";
import type { SQSEvent } from "aws-lambda";
import { expect, onTestFinished, test } from "vitest";
import { type EventSourceOptions, startEventSource } from "../../../../infra/local/lambda/event-source.ts";
import { openQueue } from "../../../../infra/local/loopback/queue.ts";
import { newFolder } from "../new-folder.ts";

type Handle = (bodies: readonly string[], event: SQSEvent) => Promise<unknown>;

function sourced(handle: Handle, options: Partial<EventSourceOptions> = {}) {
  const queue = openQueue(newFolder(), { name: "mail", visibilitySeconds: 60 });
  const failures: unknown[] = [];
  const source = startEventSource({
    queue,
    batchSize: 1,
    concurrency: 2,
    retrySeconds: 0,
    invoke: (event) =>
      handle(
        event.Records.map(({ body }) => body),
        event,
      ),
    onFailure: (error) => void failures.push(error),
    ...options,
  });
  onTestFinished(() => source.stop());
  const empty = async () => {
    while (queue.counts().visible + queue.counts().held > 0) await sleep(5);
  };
  return { queue, source, failures, empty };
}

test("a message is handed over as Lambda does it, and gone when it was handled", async () => {
  const events: SQSEvent[] = [];
  const { queue, empty } = sourced(async (_bodies, event) => events.push(event));
  const id = await queue.send("hello");
  await empty();
  expect(events).toMatchObject([
    {
      Records: [
        {
          messageId: id,
          body: "hello",
          attributes: { ApproximateReceiveCount: "1" },
          md5OfBody: "5d41402abc4b2a76b9719d911017c592",
          eventSource: "aws:sqs",
          eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:mail",
        },
      ],
    },
  ]);
});

test("a message that was thrown for comes again, and the fault is told", async () => {
  let tries = 0;
  const { queue, empty, failures } = sourced(async () => {
    tries += 1;
    if (tries < 3) throw new Error("not yet");
  });
  await queue.send("hello");
  await empty();
  expect([tries, failures.length]).toEqual([3, 2]);
});

test("of a batch only those that failed come again", async () => {
  const seen: string[] = [];
  const handle: Handle = async (bodies, { Records }) => {
    seen.push(...bodies);
    const failed = seen.length > 3 ? [] : Records.filter(({ body }) => body === "b");
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
  const queue = openQueue(newFolder(), { name: "mail", visibilitySeconds: 60 });
  for (const body of ["a", "b", "c"]) await queue.send(body);
  const { empty } = sourced(handle, { queue, batchSize: 10, concurrency: 1 });
  while (queue.counts().visible + queue.counts().held > 0) await sleep(5);
  await empty();
  expect(seen).toEqual(["a", "b", "c", "b"]);
});

test("no more than two are handled at a time, and stopping waits for them", async () => {
  let running = 0;
  let most = 0;
  const work = Promise.withResolvers<undefined>();
  const { queue, source } = sourced(async () => {
    most = Math.max(most, (running += 1));
    await work.promise;
    running -= 1;
  });
  for (const body of ["a", "b", "c", "d"]) await queue.send(body);
  await expect.poll(() => running).toBe(2);
  const stopped = source.stop();
  work.resolve(undefined);
  await stopped;
  expect([most, running]).toEqual([2, 0]);
  expect(queue.counts().visible).toBe(2);
});
