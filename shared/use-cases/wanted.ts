import type { StoredPart } from "../domain/ledger/entry.ts";
import type { ReadUnit } from "../domain/mail/decide-mail.ts";
import type { AskedLine } from "../domain/questions/choice.ts";
import type { Thread } from "../domain/threads/thread.ts";
import type { StoredAccount } from "../ports/accounts.ts";

/** What decides what has to be loaded. */
export type Wanted = {
  readonly entry: string;
  readonly stored: StoredAccount;
  readonly thread: Thread | null;
  /** What the answered mail asks about. */
  readonly askedLines: readonly AskedLine[];
  readonly done: readonly StoredPart[];
  readonly units: readonly ReadUnit[];
  readonly now: string;
};
