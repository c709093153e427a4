import { randomUUID } from "node:crypto";
import { type QueueFolder, queueFolder, type StoredMessage } from "./queue-folder.ts";

export type ReceivedMessage = StoredMessage & {
  /** Names this receipt of the message; a later receipt ends it. */
  readonly receipt: string;
};

export type QueueSettings = {
  readonly name: string;
  /** How long a received message is nobody else's. */
  readonly visibilitySeconds: number;
  /** Where a message goes that was received `after` times and is visible again. */
  readonly redrive?: { readonly to: Queue; readonly after: number };
};

/** An SQS standard queue on the real clock. Whoever held a message when the process ended holds it no more after a restart. */
export type Queue = {
  readonly settings: QueueSettings;
  /** Resolves with its id once it is on disk. */
  readonly send: (body: string, delaySeconds?: number) => Promise<string>;
  readonly receive: (atMost: number, visibilitySeconds?: number) => Promise<readonly ReceivedMessage[]>;
  /** Waits until there may be something to receive, `milliseconds` at most, or until told to stop. */
  readonly arrival: (milliseconds: number, stopping?: AbortSignal) => Promise<void>;
  /** An older receipt removes nothing. */
  readonly remove: (receipt: string) => Promise<void>;
  /** False: nobody holds the message by that receipt. */
  readonly changeVisibility: (receipt: string, seconds: number) => boolean;
  readonly counts: () => { readonly visible: number; readonly held: number; readonly delayed: number };
  /** Takes over a message that another queue gave up. */
  readonly adopt: (message: StoredMessage) => Promise<void>;
};

type Held = { message: StoredMessage; visibleAt: number; receipt: string | null };
type State = {
  readonly settings: QueueSettings;
  readonly folder: QueueFolder;
  readonly messages: Map<string, Held>;
  readonly waiting: Set<() => void>;
};

export function openQueue(dataFolder: string, settings: QueueSettings): Queue {
  const folder = queueFolder(dataFolder);
  // The machine's own end is no message's fault: tries are counted anew, or a few kills would give up a good mail.
  const kept = folder.readAll().map((message) => ({ ...message, receiveCount: 0 }));
  const messages = new Map(kept.map((message) => [message.id, unheld(message)]));
  const state: State = { settings, folder, messages, waiting: new Set() };
  return {
    settings,
    async send(body, delaySeconds = 0) {
      const sentAt = Date.now();
      const dueAt = sentAt + delaySeconds * 1000;
      const message = { id: randomUUID(), body, sentAt, dueAt, receiveCount: 0, firstReceivedAt: null };
      await adopt(state, message);
      return message.id;
    },
    receive: (atMost, seconds) => receive(state, atMost, seconds ?? settings.visibilitySeconds),
    arrival: (milliseconds, stopping) => arrival(state, milliseconds, stopping),
    async remove(receipt) {
      const held = heldBy(state, receipt);
      if (!held) return;
      messages.delete(held.message.id);
      await folder.remove(held.message);
    },
    changeVisibility: (receipt, seconds) => changeVisibility(state, receipt, seconds),
    counts: () => counts([...messages.values()]),
    adopt: (message) => adopt(state, message),
  };
}

function unheld(message: StoredMessage): Held {
  return { message, visibleAt: message.dueAt, receipt: null };
}

async function adopt(state: State, message: StoredMessage): Promise<void> {
  await state.folder.keep(message);
  state.messages.set(message.id, unheld(message));
  wake(state);
}

async function receive(state: State, atMost: number, seconds: number): Promise<readonly ReceivedMessage[]> {
  const { redrive } = state.settings;
  const isSpent = ({ message }: Held) => redrive !== undefined && message.receiveCount >= redrive.after;
  const visible = [...state.messages.values()].filter(({ visibleAt }) => visibleAt <= Date.now());
  const taken = visible.filter((held) => !isSpent(held)).slice(0, atMost);
  const received = taken.map((held) => hold(held, seconds));
  if (redrive) await Promise.all(visible.filter(isSpent).map((held) => giveUp(state, held, redrive.to)));
  await Promise.all(received.map(state.folder.keep));
  return received.map((message) => ({ ...message, receipt: receiptOf(message) }));
}

function hold(held: Held, seconds: number): StoredMessage {
  const { message } = held;
  held.message = {
    ...message,
    receiveCount: message.receiveCount + 1,
    firstReceivedAt: message.firstReceivedAt ?? Date.now(),
  };
  held.visibleAt = Date.now() + seconds * 1000;
  held.receipt = receiptOf(held.message);
  return held.message;
}

function receiptOf({ id, receiveCount }: StoredMessage): string {
  return `${id}.${receiveCount}`;
}

async function giveUp({ messages, folder }: State, { message }: Held, to: Queue): Promise<void> {
  messages.delete(message.id);
  await to.adopt({ ...message, receiveCount: 0, firstReceivedAt: null });
  await folder.remove(message);
}

function heldBy({ messages }: State, receipt: string): Held | undefined {
  return [...messages.values()].find((held) => held.receipt === receipt);
}

function changeVisibility(state: State, receipt: string, seconds: number): boolean {
  const held = heldBy(state, receipt);
  if (!held || held.visibleAt <= Date.now()) return false;
  held.visibleAt = Date.now() + seconds * 1000;
  wake(state);
  return true;
}

function counts(all: readonly Held[]): ReturnType<Queue["counts"]> {
  const hidden = all.filter(({ visibleAt }) => visibleAt > Date.now());
  const held = hidden.filter(({ receipt }) => receipt !== null).length;
  return { visible: all.length - hidden.length, held, delayed: hidden.length - held };
}

function wake({ waiting }: State): void {
  for (const end of waiting) end();
}

function arrival(state: State, milliseconds: number, stopping?: AbortSignal): Promise<void> {
  const { messages, waiting } = state;
  const next = Math.min(...[...messages.values()].map(({ visibleAt }) => visibleAt)) - Date.now();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      waiting.delete(end);
      stopping?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.max(0, Math.min(milliseconds, next)));
    waiting.add(end);
    stopping?.addEventListener("abort", end);
    if (stopping?.aborted) end();
  });
}
