import type { Account } from "../accounts/account.ts";
import type { Settings } from "../accounts/settings.ts";
import type { CaptureResult } from "../captures/capture.ts";
import type { Answer } from "../commands/verb.ts";
import type { Thread } from "../threads/thread.ts";
import type { InstantText } from "../time/local-day.ts";
import type { Change } from "./item.ts";
import type { OwedMail } from "./owed-mail.ts";

/** What one unit of a mail (a photo, a line) led to, in the order of the mail. */
export type UnitResult =
  | { readonly unit: number; readonly kind: "capture"; readonly results: readonly CaptureResult[] }
  | { readonly unit: number; readonly kind: "answers"; readonly answers: readonly Answer[] };

/**
 * What one commit writes: a whole decision, or one part of a large one. Parts follow the mail's own units; the last one owes
 * the answer. `changes` keep what they replaced, for undo.
 */
export type EntryPart = {
  readonly v: 2;
  /** The cause: a mail's key, `digest#<account>#<day>`, `roi#<account>#<month>`, … */
  readonly entry: string;
  readonly part: number;
  readonly last: boolean;
  readonly at: InstantText;
  /** The account as it was loaded, whose version the commit is conditioned on, and as it becomes. */
  readonly accountBefore: Account;
  readonly accountAfter: Account;
  /** What a new account begins with, written unless `changes` hold other settings; null: the account exists. */
  readonly opens: Settings | null;
  readonly results: readonly UnitResult[];
  /** A unit whose result is told, but whose changes are not all in this part or an earlier one. */
  readonly unfinished: number | null;
  readonly changes: readonly Change[];
  /** The raw mail that caused it, where one did. */
  readonly rawMail?: string;
  readonly threads: readonly Thread[];
  readonly owed: readonly OwedMail[];
  /** Entries that this one tells of: `undo` takes them back with it. */
  readonly covers?: readonly string[];
  /** The account's own address that mail may leave to again: its person has written. */
  readonly revives?: string;
};

/** What stays of a committed part: enough to render the answer later, to undo, and to find all that came of it. */
export type StoredPart = Pick<
  EntryPart,
  "v" | "entry" | "part" | "last" | "at" | "results" | "unfinished" | "changes" | "rawMail"
> & {
  readonly covers?: readonly string[];
  /** Of the threads that it opened; those of earlier releases did not tell. */
  readonly tokens?: readonly string[];
};

export function partRecord(whole: EntryPart): StoredPart {
  const { v, entry, part, last, at, results, unfinished, changes, rawMail, covers, threads } = whole;
  const cause = rawMail === undefined ? {} : { rawMail };
  const told = covers === undefined ? {} : { covers };
  const tokens = threads.map(({ token }) => token);
  return { v, entry, part, last, at, results, unfinished, changes, ...cause, ...told, tokens };
}
