import { join } from "node:path";
import { deadLetterName, maxReceives, type QueueName, queueNames, visibilityDefaults } from "../resources.ts";
import { openQueue, type Queue } from "./queue.ts";

/** Nextday's queues by name, each with the one for what could not be handled. */
export function openQueues(
  folder: string,
  visibility: Partial<Record<QueueName, number>>,
): ReadonlyMap<string, Queue> {
  const queues = queueNames.flatMap((name) => {
    const visibilitySeconds = visibility[name] ?? visibilityDefaults[name];
    const deadName = deadLetterName(name);
    const dead = openQueue(join(folder, deadName), { name: deadName, visibilitySeconds });
    const redrive = { to: dead, after: maxReceives };
    return [openQueue(join(folder, name), { name, visibilitySeconds, redrive }), dead];
  });
  return new Map(queues.map((queue) => [queue.settings.name, queue]));
}
