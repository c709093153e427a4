import { randomUUID } from "node:crypto";
import { type QueueFolder, queueFolder, type StoredMessage } from "./queue-folder.ts";

export type ReceivedMessage = StoredMessage & {
  /** Since the process started. */
  readonly receiveCount: number;
  readonly firstReceivedAt: number;
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

/**
 * An SQS standard queue on the real clock. After a restart whoever held a message holds it no more, and its tries are counted
 * anew: the machine's end is no message's fault.
 */
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
  /** All that are in it, whoever holds them, oldest first. */
  readonly messages: () => readonly StoredMessage[];
  readonly counts: () => { readonly visible: number; readonly held: number; readonly delayed: number };
  /** Takes over a message that another queue gave up. */
  readonly adopt: (message: StoredMessage) => Promise<void>;
};

type Held = {
  readonly message: StoredMessage;
  visibleAt: number;
  receiveCount: number;
  firstReceivedAt: number | null;
  receipt: string | null;
};
type State = {
  readonly settings: QueueSettings;
  readonly folder: QueueFolder;
  readonly messages: Map<string, Held>;
  readonly waiting: Set<() => void>;
};

export function openQueue(dataFolder: string, settings: QueueSettings): Queue {
  const folder = queueFolder(dataFolder);
  const messages = new Map(folder.readAll().map((message) => [message.id, unheld(message)]));
  const state: State = { settings, folder, messages, waiting: new Set() };
  return {
    settings,
    async send(body, delaySeconds = 0) {
      const sentAt = Date.now();
      const message = { id: randomUUID(), body, sentAt, dueAt: sentAt + delaySeconds * 1000 };
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
    messages: () => [...messages.values()].map(({ message }) => message),
    counts: () => counts([...messages.values()]),
    adopt: (message) => adopt(state, message),
  };
}

function unheld(message: StoredMessage): Held {
  return { message, visibleAt: message.dueAt, receiveCount: 0, firstReceivedAt: null, receipt: null };
}

async function adopt(state: State, message: StoredMessage): Promise<void> {
  await state.folder.keep(message);
  state.messages.set(message.id, unheld(message));
  wake(state);
}

async function receive(state: State, atMost: number, seconds: number): Promise<readonly ReceivedMessage[]> {
  const { redrive } = state.settings;
  const isSpent = ({ receiveCount }: Held) => redrive !== undefined && receiveCount >= redrive.after;
  const visible = [...state.messages.values()].filter(({ visibleAt }) => visibleAt <= Date.now());
  const spent = visible.filter(isSpent);
  const others = visible.filter((held) => !spent.includes(held));
  // Held before anything is waited for, so that nobody else receives the same.
  const received = others.slice(0, atMost).map((held) => hold(held, seconds));
  if (redrive) await Promise.all(spent.map((held) => giveUp(state, held, redrive.to)));
  return received;
}

function hold(held: Held, seconds: number): ReceivedMessage {
  const { message } = held;
  held.visibleAt = Date.now() + seconds * 1000;
  const receiveCount = (held.receiveCount += 1);
  const firstReceivedAt = (held.firstReceivedAt ??= Date.now());
  const receipt = (held.receipt = `${message.id}.${receiveCount}`);
  return { ...message, receiveCount, firstReceivedAt, receipt };
}

async function giveUp({ messages, folder }: State, held: Held, to: Queue): Promise<void> {
  held.visibleAt = Infinity;
  await to.adopt(held.message);
  messages.delete(held.message.id);
  await folder.remove(held.message);
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
