import type { Thread } from "../domain/threads/thread.ts";

export interface Threads {
  byToken(token: string): Promise<Thread | null>;
  /** Keeps what the mail is called by those who get it, so that answers to it lie beneath it; of a thread that is gone nothing is kept. */
  named(token: string, messageId: string): Promise<void>;
}
