import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { tableDefinition } from "../../../shared/adapters/dynamo/table.ts";
import { schedules } from "../../../shared/schedules.ts";
import { queueEvent } from "../lambda/queue-event.ts";
import type { Queue, ReceivedMessage } from "../loopback/queue.ts";
import type { QueueName } from "../resources.ts";
import type { FunctionName } from "./function-handlers.ts";
import type { Ending, World } from "./world.ts";

/** How the queues and the schedule behave, within what SQS and EventBridge promise. */
export type Manner = {
  /** So many invocations get each batch at the same time. */
  readonly takers: number;
  /** So many sweeps begin at the same time. */
  readonly sweeps: number;
  /** All that waits is handed over at the same time, not one batch after the other. */
  readonly atOnce: boolean;
  /** After so long a message that was not done is visible again. */
  readonly visibleAgainSeconds: number;
  /** Told of each message before it is handed over. */
  readonly onMessage?: (queue: Queue, message: ReceivedMessage) => Promise<void>;
};

/** As a deployment does it. */
export const calmly: Manner = { takers: 1, sweeps: 1, atOnce: false, visibleAgainSeconds: 360 };

export type Deliveries = {
  /** Moves the clock to the instant, from one moment at which anything happens to the next. */
  readonly playUntil: (instant: string) => Promise<void>;
  /** One minute's sweep, whoever is due. */
  readonly sweep: () => Promise<void>;
};

type Hidden = { readonly queue: Queue; readonly receipt: string; readonly visibleAt: string };
type State = {
  readonly world: World;
  readonly manner: Manner;
  hidden: readonly Hidden[];
  /** No sweep is before. */
  nextSweep: string;
};

const takers: Readonly<Record<QueueName, { function: FunctionName; batchSize: number }>> = {
  mail: { function: "receive-mail", batchSize: 1 },
  account: { function: "serve-account", batchSize: 5 },
  feedback: { function: "record-feedback", batchSize: 10 },
};

/** What SQS and EventBridge do, by the world's clock. Minutes in which nobody is due have no sweep: it would find nothing. */
export function deliveries(world: World, manner: Manner = calmly): Deliveries {
  const state: State = { world, manner, hidden: [], nextSweep: "" };
  return {
    async playUntil(instant) {
      await handleAll(state);
      for (let next = await nextMoment(state); next <= instant; next = await nextMoment(state)) {
        world.clock.now = next;
        showAgain(state);
        if ((await firstWake(world)) <= next && state.nextSweep <= next) await sweep(state);
        await handleAll(state);
      }
      world.clock.now = instant;
    },
    sweep: () => sweep(state),
  };
}

async function sweep(state: State): Promise<void> {
  const { world, manner } = state;
  state.nextSweep = later(world.clock.now, 60);
  const sweeps = Array.from({ length: manner.sweeps }, () =>
    Promise.all(schedules.map((schedule) => world.invoke(schedule.function, schedule.input))),
  );
  await Promise.all(sweeps);
}

async function handleAll(state: State): Promise<void> {
  for (;;) {
    const batches: (() => Promise<void>)[] = [];
    for (const [name, taker] of Object.entries(takers)) {
      const queue = state.world.loopback.queues.get(name);
      if (!queue) continue;
      const receive = () => queue.receive(taker.batchSize);
      for (
        let batch = await receive();
        batch.length > 0;
        batch = state.manner.atOnce ? await receive() : []
      ) {
        const messages = batch;
        batches.push(() => handle(state, { queue, messages, name: taker.function }));
      }
    }
    if (batches.length === 0) return;
    if (state.manner.atOnce) await Promise.all(batches.map((batch) => batch()));
    else for (const batch of batches) await batch();
  }
}

type Batch = {
  readonly queue: Queue;
  readonly messages: readonly ReceivedMessage[];
  readonly name: FunctionName;
};

/** A message is done when one of those who got it did it. */
async function handle(state: State, { queue, messages, name }: Batch): Promise<void> {
  const { world, manner } = state;
  for (const message of messages) await manner.onMessage?.(queue, message);
  const event = queueEvent(messages, queue.settings.name);
  const endings = await Promise.all(
    Array.from({ length: manner.takers }, () => world.invoke(name, event).then(failedOf)),
  );
  for (const { id, receipt } of messages) {
    const visibleAt = later(world.clock.now, manner.visibleAgainSeconds);
    if (endings.every((failed) => failed === "all" || failed.has(id)))
      state.hidden = [...state.hidden, { queue, receipt, visibleAt }];
    else await queue.remove(receipt);
  }
}

function failedOf(ending: Ending): ReadonlySet<string> | "all" {
  if (ending.kind !== "returned") return "all";
  const { batchItemFailures } = ending.value as { batchItemFailures: { itemIdentifier: string }[] };
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}

function showAgain(state: State): void {
  const { now } = state.world.clock;
  const visible = state.hidden.filter((each) => each.visibleAt <= now);
  state.hidden = state.hidden.filter((each) => each.visibleAt > now);
  for (const { queue, receipt } of visible) queue.changeVisibility(receipt, 0);
}

const never = "9999";

async function nextMoment({ world, hidden, nextSweep }: State): Promise<string> {
  const wake = wholeMinute(await firstWake(world));
  const sweepAt = [wake, nextSweep, world.clock.now].sort().at(-1) ?? never;
  return [sweepAt, ...hidden.map((each) => each.visibleAt)].sort()[0] ?? never;
}

async function firstWake({ table }: World): Promise<string> {
  const [index] = tableDefinition.indexes;
  const page = await table.client.send(new ScanCommand({ TableName: table.table, IndexName: index.name }));
  const instants = (page.Items ?? []).map((item) => String(unmarshall(item)[index.sortKey]));
  return instants.sort()[0] ?? never;
}

const later = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

function wholeMinute(instant: string): string {
  if (instant === never) return never;
  return new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000).toISOString();
}
