import { commandNeeds } from "../domain/commands/command-needs.ts";
import type { ParseContext, Undoable } from "../domain/commands/verb.ts";
import type { Contact } from "../domain/contacts/contact.ts";
import { type Book, bookOf } from "../domain/ledger/book.ts";
import type { StoredPart } from "../domain/ledger/entry.ts";
import { cluesIn } from "../domain/mail/clues-in.ts";
import { capturedIn, type ReadUnit } from "../domain/mail/decide-mail.ts";
import type { Thread } from "../domain/threads/thread.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { StoredAccount } from "../ports/accounts.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Records } from "../ports/records.ts";

export type LoadDeps = { readonly records: Records; readonly ledger: Ledger };

/** What decides what has to be loaded. */
export type Wanted = {
  readonly entry: string;
  readonly stored: StoredAccount;
  readonly thread: Thread | null;
  readonly done: readonly StoredPart[];
  readonly units: readonly ReadUnit[];
  readonly now: string;
};

/** Everything that deciding these units can touch, and no more: all contacts only where somebody is called by name. */
export async function loadWhatMatters(
  deps: LoadDeps,
  wanted: Wanted,
): Promise<{ book: Book; undoable: Undoable | null }> {
  const { account, settings } = wanted.stored;
  const needs = needsOf(wanted);
  const [contacts, followUps, groups, events, outcomes] = await Promise.all([
    needs.names ? deps.records.all(account.id, "contact") : contactsOf(deps, wanted),
    needs.closed ? deps.records.all(account.id, "follow-up") : deps.records.openFollowUps(account.id),
    deps.records.all(account.id, "group"),
    deps.records.all(account.id, "event"),
    needs.outcomes ? deps.records.all(account.id, "outcome") : [],
  ]);
  const undoable = needs.undo ? await undoableOf(deps, wanted) : null;
  const book = bookOf(account, settings, [...contacts, ...followUps, ...groups, ...events, ...outcomes]);
  return { book: undoable ? withStateOf(book, undoable) : book, undoable: undoable?.undoable ?? null };
}

function needsOf({ units, stored: { settings }, thread, now }: Wanted) {
  const context: ParseContext = {
    today: localDay(now, settings.zone),
    zone: settings.zone,
    currency: settings.currency,
    numbers: (thread?.numbered ?? []).map((each) => each.n),
  };
  const needs = units.flatMap((unit) => (unit.kind === "line" ? [commandNeeds(unit.text, context)] : []));
  return {
    names: needs.some((need) => need.names),
    outcomes: needs.some((need) => need.outcomes),
    closed: needs.some((need) => need.closed),
    undo: needs.some((need) => need.undo),
  };
}

/** Those that numbers may mean or earlier parts showed, and those whom somebody that was just captured may be. */
async function contactsOf(deps: LoadDeps, wanted: Wanted): Promise<readonly Contact[]> {
  const accountId = wanted.stored.account.id;
  const results = wanted.done.flatMap((part) => part.results);
  const known = await deps.records.contactIdsBy(accountId, cluesIn(wanted.units));
  const numbered = [...(wanted.thread?.numbered ?? []), ...capturedIn(results)].map((each) => each.contactId);
  const answers = results.flatMap((result) => (result.kind === "answers" ? result.answers : []));
  const shown = answers.flatMap(({ people = [] }) => people);
  const ids = [...new Set([...numbered, ...shown, ...known])];
  const items = await deps.records.byRefs(
    accountId,
    ids.map((id) => ({ kind: "contact", id })),
  );
  return items.filter((item) => item.kind === "contact");
}

/** The entry that `undo` means: that of the mail which is answered, else the person's last one. */
function undoneEntry({ thread, stored: { account } }: Wanted): string | null {
  const isOwn = thread?.mail === "receipt" || thread?.mail === "transcript";
  return isOwn ? thread.entry : account.lastEntry;
}

async function undoableOf(deps: LoadDeps, wanted: Wanted) {
  const entry = undoneEntry(wanted);
  if (entry === null) return null;
  const accountId = wanted.stored.account.id;
  const parts = await deps.ledger.parts(accountId, entry);
  const changes = parts.flatMap((part) => part.changes);
  const overwritten = await deps.ledger.overwritten(accountId, parts, wanted.entry);
  const current = await deps.records.byRefs(
    accountId,
    changes.map((change) => change.ref),
  );
  return { undoable: { entry, changes, overwritten }, current };
}

/** The items that undo will replace, as they are now. */
function withStateOf(
  book: Book,
  { current }: { readonly current: readonly Parameters<typeof bookOf>[2][number][] },
) {
  return bookOf(book.account, book.settings, [...book.items.values(), ...current]);
}
