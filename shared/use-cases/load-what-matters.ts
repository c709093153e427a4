import { isOnlyUndo } from "../domain/accounts/last-entries.ts";
import type { Undoable } from "../domain/commands/undoable.ts";
import type { Contact } from "../domain/contacts/contact.ts";
import { giversOf } from "../domain/giving/givers-of.ts";
import { isPending } from "../domain/introductions/transitions.ts";
import { type Book, bookOf, refText } from "../domain/ledger/book.ts";
import type { StoredPart } from "../domain/ledger/entry.ts";
import type { Item, ItemKind } from "../domain/ledger/item.ts";
import { cluesIn } from "../domain/mail/clues-in.ts";
import { capturedIn, type ReadUnit } from "../domain/mail/decide-mail.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Ledger } from "../ports/ledger.ts";
import type { Records } from "../ports/records.ts";
import { needsOf } from "./needs-of.ts";
import type { Wanted } from "./wanted.ts";

export type LoadDeps = {
  readonly records: Records;
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  readonly mailDomain: string;
};

/** `taken`: of the addresses that the lines name, those that are somebody's. */
export type WhatMatters = {
  readonly book: Book;
  readonly undoable: readonly Undoable[];
  readonly taken: readonly string[];
  /** Whether the person asks for mails again. */
  readonly resumes: boolean;
};

/** Everything that deciding these units can touch, and no more: all contacts only where somebody is called by name. */
export async function loadWhatMatters(deps: LoadDeps, wanted: Wanted): Promise<WhatMatters> {
  const { account, settings } = wanted.stored;
  const needs = await needsOf(deps, wanted);
  const [contacts, followUps, groups, events, outcomes, asked, taken] = await Promise.all([
    needs.names ? deps.records.all(account.id, "contact") : contactsOf(deps, wanted),
    needs.closed ? deps.records.all(account.id, "follow-up") : deps.records.openFollowUps(account.id),
    deps.records.all(account.id, "group"),
    deps.records.all(account.id, "event"),
    needs.outcomes ? deps.records.all(account.id, "outcome") : [],
    Promise.all([...needs.kinds, ...kindsOf(wanted)].map((kind) => deps.records.all(account.id, kind))),
    takenOf(deps, needs.addresses),
  ]);
  const answered = wanted.askedLines.map(({ id }) => ({ kind: "answered", id }) as const);
  const { undoable, current } = await undoableOf(deps, wanted, needs.undo);
  const isPlanned = followUps.some(({ status, meeting }) => status === "open" && meeting !== null);
  const items: readonly Item[] = [
    ...contacts,
    ...followUps,
    ...groups,
    ...events,
    ...outcomes,
    // That they have met is news for whoever has sent them.
    ...(isPlanned && !needs.outcomes ? await deps.records.all(account.id, "outcome") : []),
    ...asked.flat(),
  ];
  const book = bookOf(account, settings, [
    ...items,
    ...(await othersOf(deps, wanted, items)),
    ...current,
    ...(await deps.records.byRefs(account.id, answered)),
  ]);
  return { book, undoable, taken, resumes: needs.resumes };
}

const kindsOf = ({ units }: Wanted): readonly ItemKind[] => [
  ...(units.some(({ kind }) => kind === "invites") ? (["series"] as const) : []),
  ...(units.some(mayIntroduce) ? (["introduction", "own-card"] as const) : []),
];

/** Whether it may be somebody's answer to being introduced, or a mail that asks them. */
const mayIntroduce = (unit: ReadUnit): boolean =>
  (unit.kind === "capture" && unit.reply !== undefined) ||
  (unit.kind === "copy" && (unit.copy.introduces ?? unit.copy.quoted) !== undefined);

/** Both people of whatever introduction is under way, where an answer to one may be told of; and who has sent whom it is about. */
async function othersOf(deps: LoadDeps, { stored: { account } }: Wanted, items: readonly Item[]) {
  const known = new Set(items.map(({ id }) => id));
  const open = items.filter((item) => item.kind === "introduction").filter(isPending);
  const introduced = open.flatMap(({ seeker, helper }) => [seeker.contactId, helper.contactId]);
  const ids = new Set([...introduced, ...giversOf(items)]);
  const missing = [...ids].filter((id) => !known.has(id));
  return deps.records.byRefs(
    account.id,
    missing.map((id) => ({ kind: "contact", id }) as const),
  );
}

/** Another account's, or our own: nobody can have it. */
async function takenOf({ accounts, mailDomain }: LoadDeps, addresses: readonly string[]) {
  const others = await Promise.all(
    addresses.map(async (address) => {
      const isOurs = address.endsWith(`@${mailDomain}`);
      return isOurs || (await accounts.bySender(address)) !== null ? [address] : [];
    }),
  );
  return others.flat();
}

/** Those that numbers may mean or earlier parts showed, and those whom somebody that was just captured may be. */
async function contactsOf(deps: LoadDeps, wanted: Wanted): Promise<readonly Contact[]> {
  const accountId = wanted.stored.account.id;
  const results = wanted.done.flatMap((part) => part.results);
  const known = await deps.records.contactIdsBy(accountId, cluesIn(wanted.units));
  const numbered = [...(wanted.thread?.numbered ?? []), ...capturedIn(results)].map((each) => each.contactId);
  const answers = results.flatMap((result) => (result.kind === "answers" ? result.answers : []));
  const shown = answers.flatMap(({ people = [] }) => people);
  const meant = wanted.askedLines.flatMap(({ choices, gap }) =>
    [...choices, ...(gap ? [gap] : [])].flatMap(({ people = [] }) => people),
  );
  const ids = [...new Set([...numbered, ...shown, ...known, ...meant])];
  const items = await deps.records.byRefs(
    accountId,
    ids.map((id) => ({ kind: "contact", id })),
  );
  return items.filter((item) => item.kind === "contact");
}

/**
 * The entries that `undo` means, the newest first: that of the mail which is answered, else the person's last ones, which the first part
 * of a large undo has taken off their list.
 */
function undoneEntries({ thread, done, stored: { account } }: Wanted, count: number): readonly string[] {
  const isOwn = thread?.mail === "receipt" || thread?.mail === "transcript";
  if (isOwn && count === 1) return [thread.entry];
  const answers = done.flatMap(({ results }) =>
    results.flatMap((result) => (result.kind === "answers" ? result.answers : [])),
  );
  const begun = [...new Set(answers.flatMap(({ undoes = [] }) => undoes.slice(0, 1)))];
  return begun.length > 0 ? begun : account.lastEntries.slice(0, count);
}

/** `current`: the items that undo will replace, as they are now. */
async function undoableOf(deps: LoadDeps, wanted: Wanted, count: number) {
  const accountId = wanted.stored.account.id;
  const entries = undoneEntries(wanted, count);
  const begun = new Set(wanted.done.flatMap(({ changes }) => changes.map(({ ref }) => refText(ref))));
  const loaded = await Promise.all(
    entries.map(async (entry) => withoutBegun(await partsTold(deps.ledger, accountId, entry), begun)),
  );
  const parts = loaded.toReversed().flat();
  const overwritten = await overwrittenSince(deps, wanted, parts);
  const current = await deps.records.byRefs(
    accountId,
    parts.flatMap(({ changes }) => changes.map(({ ref }) => ref)),
  );
  const undoable = loaded.map((each, index): Undoable => {
    const changes = each.flatMap((part) => part.changes);
    const isUndo = isOnlyUndo(each.flatMap((part) => part.results));
    const covers = each.flatMap((part) => part.covers ?? []);
    return { entry: entries[index] ?? "", covers, isUndo, changes, overwritten };
  });
  return { undoable, current };
}

/** Without what earlier parts of the undo have taken back. */
const withoutBegun = (parts: readonly StoredPart[], begun: ReadonlySet<string>): readonly StoredPart[] =>
  begun.size === 0
    ? parts
    : parts.map((part) => ({ ...part, changes: part.changes.filter(({ ref }) => !begun.has(refText(ref))) }));

/** What an undo put back is again as it was before what it undid. */
async function overwrittenSince(
  { ledger }: LoadDeps,
  { entry, stored: { account } }: Wanted,
  parts: readonly StoredPart[],
): Promise<ReadonlySet<string>> {
  const since = await ledger.overwritten(account.id, parts, entry);
  const writers = [...new Set(since.values())].filter((each) => each !== null);
  const others = await Promise.all(writers.map((each) => ledger.parts(account.id, each)));
  const undos = new Set(
    others
      .filter((written) => isOnlyUndo(written.flatMap(({ results }) => results)))
      .map((written) => written[0]?.entry ?? null),
  );
  return new Set(
    [...since].filter(([, writer]) => writer === null || !undos.has(writer)).map(([ref]) => ref),
  );
}

/** An entry's, and those of the entries that it tells of. */
async function partsTold(ledger: Ledger, accountId: string, entry: string): Promise<readonly StoredPart[]> {
  const parts = await ledger.parts(accountId, entry);
  const covered = parts.flatMap(({ covers = [] }) => covers);
  const told = await Promise.all(covered.map((each) => ledger.parts(accountId, each)));
  return [...told.flat(), ...parts];
}
