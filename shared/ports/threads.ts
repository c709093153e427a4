import type { Thread } from "../domain/threads/thread.ts";

export interface Threads {
  byToken(token: string): Promise<Thread | null>;
}
