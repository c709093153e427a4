import type { SentMail } from "./loopback/sent-folder.ts";
import type { ReceivedMail } from "./smtp-in/received-folder.ts";

/** A mail that came in, and what has become of it. */
export type InboundMail = ReceivedMail & {
  /** Null: not handled yet. */
  readonly outcome: string | null;
  /** Why it was refused or held, where it was. */
  readonly why: string | null;
  raw(): Promise<Uint8Array>;
};

/** All that the mailbox page may see and do. */
export type PageSources = {
  readonly owners: readonly string[];
  readonly mailDomain: string;
  /** In the order of coming. */
  received(): readonly InboundMail[];
  /** In the order of sending. */
  sentMails(): readonly SentMail[];
  /** By the moved clock: ISO 8601, UTC. */
  now(): string;
  /** Resolves when what is due then has been started. @throws RangeError for no instant or one that has passed. */
  moveTo(instant: string): Promise<void>;
  /** Resolves when no function runs and no message waits to be handled. */
  quiet(): Promise<void>;
  /** Hands a finished mail in by SMTP. @throws as SMTP refuses it. */
  submit(raw: Uint8Array, envelope: { from: string; to: string }): Promise<void>;
  /** Called when a mail came, was handled or sent, and when the clock was moved. Gives back how to stop. */
  onChange(listener: () => void): () => void;
};
