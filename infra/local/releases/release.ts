import type { QueueName } from "../resources.ts";

/** What a release leaves behind for the next, in files. */
export type ReleaseFacts = {
  readonly version: string;
  /** When it was left. */
  readonly now: string;
  readonly photosADay: number;
  /** What its schedule goes on sending until the next is deployed. */
  readonly schedules: readonly { readonly function: string; readonly input: unknown }[];
};

/** Bodies of messages that nobody has taken. */
export type WaitingMessages = Readonly<Record<QueueName, readonly string[]>>;

/** Beside folders `bucket` and `sent`, as the loopback has them. */
export const releaseFiles = { facts: "release.json", table: "table.json", queues: "queues.json" } as const;
