import { setTimeout as sleep } from "node:timers/promises";
import { schedules } from "../../../shared/schedules.ts";
import type { MovedClock } from "../clock/moved-clock.ts";
import type { Queue } from "../loopback/queue.ts";
import { type QueueName, queueNames } from "../resources.ts";
import { startTicker } from "../ticker.ts";
import { type EventSourceOptions, startEventSource } from "./event-source.ts";
import type { FunctionLog } from "./function-log.ts";
import type { LambdaFunction } from "./host-process.ts";
import { createLambdaHosts } from "./lambda-hosts.ts";

export type RunFunctionsOptions = {
  readonly functions: readonly LambdaFunction[];
  readonly queues: ReadonlyMap<string, Queue>;
  readonly clock: MovedClock;
  readonly log: FunctionLog;
  readonly retrySeconds: number | null;
  /** Told in a line of what a function threw. */
  readonly tell: (line: string) => void;
};

export type RunningFunctions = {
  /** Resolves when no function runs and no message waits, but for the dead letters. */
  readonly quiet: () => Promise<void>;
  /** Calls a function as its URL does. */
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const consumers: Readonly<Record<QueueName, { function: string; batchSize: number }>> = {
  mail: { function: "receive-mail", batchSize: 1 },
  account: { function: "serve-account", batchSize: 10 },
  feedback: { function: "record-feedback", batchSize: 10 },
};

/** Runs each function when its queue or its schedule says so. */
export function runFunctions(options: RunFunctionsOptions): RunningFunctions {
  const { clock, log, queues } = options;
  const hosts = createLambdaHosts(options.functions, { clock, log: log.file });
  const invoke = (name: string, event: unknown) => hosts.invoke(name, event).finally(log.catchUp);
  let isClosing = false;
  const onFailure = (name: string) => (error: unknown) => {
    if (!isClosing) options.tell(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
  };
  hosts.warm("receive-mail");
  const live = queueNames.flatMap((name) => queues.get(name) ?? []);
  const sources = live.map((queue) => startEventSource(sourceOf(queue, options, { invoke, onFailure })));
  const ticker = startTicker({ schedules, clock, invoke, onFailure: onFailure("a schedule") });
  const isQuiet = () => hosts.running() === 0 && live.every(isEmpty);
  return {
    invoke,
    async quiet() {
      while (!isQuiet()) await sleep(25);
    },
    async close() {
      isClosing = true;
      await Promise.all([ticker.stop(), ...sources.map((source) => source.stop()), hosts.close()]);
    },
  };
}

type Calls = {
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  readonly onFailure: (name: string) => (error: unknown) => void;
};

function sourceOf(queue: Queue, { retrySeconds }: RunFunctionsOptions, calls: Calls): EventSourceOptions {
  const { function: name, batchSize } = consumers[queue.settings.name as QueueName];
  return {
    queue,
    batchSize,
    concurrency: 2,
    retrySeconds,
    invoke: (event) => calls.invoke(name, event),
    onFailure: calls.onFailure(name),
  };
}

function isEmpty(queue: Queue): boolean {
  const { visible, held } = queue.counts();
  return visible === 0 && held === 0;
}
