import type { Gathering } from "../gathering/gathering.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { Acquaintance } from "./acquaintance.ts";

/** A person who uses Nextday: who may write for it, what it has used up, and when anything is next due for it. */
export type Account = {
  readonly v: 3;
  readonly id: string;
  /** Raised by one with each commit; a decision holds only for the version it was made on. 0: not stored yet. */
  readonly version: number;
  /** The person's own addresses, lower case. No mail leaves to any other. */
  readonly addresses: readonly string[];
  readonly createdAt: InstantText;
  /** The last local day whose digest was decided, and the last month (`2026-11`) whose summary was. */
  readonly lastDigestOn: LocalDay | null;
  readonly lastSummaryOf: string | null;
  /** The person's last entries that are not taken back, the newest first: a bare `undo` takes back the first. */
  readonly lastEntries: readonly string[];
  /** What is used of the allowances: photos in a local day, answers in a UTC hour (`2026-11-21T13`). */
  readonly photos: { readonly day: LocalDay; readonly count: number };
  readonly answers: { readonly hour: string; readonly count: number };
  readonly acquaintance: Acquaintance;
  /** When it was last told whom mails have brought. */
  readonly lastReceiptAt: InstantText | null;
  /** Mails that are answered together, once the person pauses. */
  readonly gathering: readonly Gathering[];
  /** The next instant at which anything is due for the account, or null. */
  readonly wakeAt: InstantText | null;
};
