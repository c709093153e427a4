import { afterAll, beforeEach, expect, test } from "vitest";
import { dynamoAccounts } from "../../../../shared/adapters/dynamo/dynamo-accounts.ts";
import { dynamoLedger } from "../../../../shared/adapters/dynamo/dynamo-ledger.ts";
import { dynamoRecords } from "../../../../shared/adapters/dynamo/dynamo-records.ts";
import { dynamoThreads } from "../../../../shared/adapters/dynamo/dynamo-threads.ts";
import type { Account } from "../../../../shared/domain/accounts/account.ts";
import { refOf } from "../../../../shared/domain/ledger/book.ts";
import type { Item } from "../../../../shared/domain/ledger/item.ts";
import { ann, annsSettings, callJane, entryOf, jane } from "../../../fixtures/people.ts";
import { realTable } from "../../../fixtures/real-table.ts";

const table = await realTable();
afterAll(() => table.close());

const ledger = dynamoLedger(table);
const records = dynamoRecords(table);
const accounts = dynamoAccounts(table);

/** Each test has an account of its own. */
let count = 0;
let account: Account;
beforeEach(() => {
  count += 1;
  account = { ...ann, id: `ann${count}`, addresses: [`ann${count}@example.com`] };
});

const adding = (item: Item) => ({ ref: refOf(item), before: null, after: item });
const stored = (version: number): Account => ({ ...account, version });

test("a first entry opens the account, with its address, its settings and what it recorded", async () => {
  await expect(ledger.commit(entryOf(account, "m1", { changes: [adding(jane)] }))).resolves.toBe("committed");
  await expect(accounts.bySender(account.addresses[0]?.toUpperCase() ?? "")).resolves.toEqual({
    account: stored(1),
    settings: annsSettings,
  });
  await expect(records.byRefs(account.id, [refOf(jane)])).resolves.toEqual([jane]);
});

test("the same entry commits once, whatever the account's version has become", async () => {
  await ledger.commit(entryOf(account, "m1"));
  await ledger.commit(entryOf(stored(1), "m2"));
  await expect(ledger.commit(entryOf(account, "m1"))).resolves.toBe("duplicate");
  await expect(ledger.commit(entryOf(stored(2), "m1"))).resolves.toBe("duplicate");
});

test("an entry that was decided on an older state of the account is a conflict and writes nothing", async () => {
  await ledger.commit(entryOf(account, "m1"));
  await ledger.commit(entryOf(stored(1), "m2"));
  const late = entryOf(stored(1), "m3", { changes: [adding(jane)] });
  await expect(ledger.commit(late)).resolves.toBe("conflict");
  await expect(records.all(account.id, "contact")).resolves.toEqual([]);
  await expect(ledger.parts(account.id, "m3")).resolves.toEqual([]);
});

test("two first mails of one person at once open one account", async () => {
  const both = await Promise.all([
    ledger.commit(entryOf(account, "m1")),
    ledger.commit(entryOf(account, "m2")),
  ]);
  expect(both.sort()).toEqual(["committed", "conflict"]);
});

test("a follow-up leaves the open ones when it is done, and is still on record", async () => {
  await ledger.commit(entryOf(account, "m1", { changes: [adding(callJane)] }));
  await expect(records.openFollowUps(account.id)).resolves.toEqual([callJane]);
  const done = { ...callJane, status: "done", closedAt: "2026-11-03T13:00:00.000Z" } as const;
  const change = { ref: refOf(callJane), before: callJane, after: done };
  await ledger.commit(entryOf(stored(1), "m2", { changes: [change] }));
  await expect(records.openFollowUps(account.id)).resolves.toEqual([]);
  await expect(records.all(account.id, "follow-up")).resolves.toEqual([done]);
  await expect(records.byRefs(account.id, [refOf(callJane)])).resolves.toEqual([done]);
});

const byEmails = (emails: readonly string[]) =>
  records.contactIdsBy(account.id, { emails, phones: [], names: [] });

test("a contact is found by each of its addresses, and no longer by one that was corrected", async () => {
  await ledger.commit(entryOf(account, "m1", { changes: [adding(jane)] }));
  await expect(byEmails(["jane@doebakery.example"])).resolves.toEqual([jane.id]);
  const corrected = { ...jane, emails: ["jane.doe@doebakery.example"] };
  const change = { ref: refOf(jane), before: jane, after: corrected };
  await ledger.commit(entryOf(stored(1), "m2", { changes: [change] }));
  await expect(byEmails(jane.emails)).resolves.toEqual([]);
  await expect(byEmails(corrected.emails)).resolves.toEqual([jane.id]);
});

test("a thread is found by its token and by nothing else", async () => {
  const thread = {
    v: 2,
    token: `t${count}`,
    accountId: account.id,
    mail: "receipt",
    entry: "m1",
    numbered: [{ n: 1, contactId: jane.id }],
    asked: null,
    createdAt: account.createdAt,
  } as const;
  await ledger.commit(entryOf(account, "m1", { threads: [thread] }));
  await expect(dynamoThreads(table).byToken(thread.token)).resolves.toEqual(thread);
  await expect(dynamoThreads(table).byToken("t")).resolves.toBeNull();
});

test("what a later entry wrote over, or removed, is told apart from what still stands", async () => {
  await ledger.commit(entryOf(account, "m1", { changes: [adding(jane), adding(callJane)] }));
  const parts = await ledger.parts(account.id, "m1");
  await expect(ledger.overwritten(account.id, parts, "undo")).resolves.toEqual(new Map());
  const renamed = { ref: refOf(jane), before: jane, after: { ...jane, name: "Jane Roe" } };
  const removed = { ref: refOf(callJane), before: callJane, after: null };
  await ledger.commit(entryOf(stored(1), "m2", { changes: [renamed, removed] }));
  const both = new Map([
    [`contact#${jane.id}`, "m2"],
    [`follow-up#${callJane.id}`, null],
  ]);
  await expect(ledger.overwritten(account.id, parts, "undo")).resolves.toEqual(both);
  await expect(ledger.overwritten(account.id, parts, "m2")).resolves.toEqual(
    new Map([[`follow-up#${callJane.id}`, null]]),
  );
});

test("a commit of ninety rows fits into one transaction", async () => {
  const many = Array.from({ length: 88 }, (_, n) => adding({ ...callJane, id: `m1.${n}` }));
  await expect(ledger.commit(entryOf(account, "m1", { changes: many }))).resolves.toBe("committed");
  await expect(records.openFollowUps(account.id)).resolves.toHaveLength(88);
});

const since = "2026-11-02T15:00:00.000Z";
const linked = (id: string): Item => ({ kind: "address", v: 1, id, since });

test("a linked address is the account's, however Gmail lets it be written, until it is unlinked", async () => {
  const item = linked(`ann.lee${count}@gmail.com`);
  await ledger.commit(entryOf(account, "m1", { changes: [adding(item)] }));
  for (const address of [item.id, `annlee${count}@gmail.com`, `ANN.LEE${count}+x@googlemail.com`])
    await expect(accounts.bySender(address), address).resolves.toMatchObject({ account: { id: account.id } });
  const removed = { ref: refOf(item), before: item, after: null };
  await ledger.commit(entryOf(stored(1), "m2", { changes: [removed] }));
  await expect(accounts.bySender(item.id)).resolves.toBeNull();
  await expect(accounts.bySender(`annlee${count}@gmail.com`)).resolves.toBeNull();
});

test("an address that has become somebody else's is linked to nobody, and nothing of that entry is written", async () => {
  const bob = { ...account, id: `bob${count}`, addresses: [`bob${count}@example.com`] };
  await ledger.commit(entryOf(bob, "m1"));
  await ledger.commit(entryOf(account, "m1"));
  const theft = entryOf(stored(1), "m2", { changes: [adding(linked(bob.addresses[0] ?? "")), adding(jane)] });
  await expect(ledger.commit(theft)).resolves.toBe("conflict");
  await expect(records.all(account.id, "contact")).resolves.toEqual([]);
});

test("the address that opened an account, which no item names, can be unlinked, and open another account", async () => {
  await ledger.commit(entryOf(account, "m1"));
  const first = account.addresses[0] ?? "";
  const removed = { ref: { kind: "address", id: first } as const, before: linked(first), after: null };
  await ledger.commit(entryOf(stored(1), "m2", { changes: [removed] }));
  await expect(accounts.bySender(first)).resolves.toBeNull();
  await expect(ledger.commit(entryOf({ ...account, id: `other${count}` }, "m1"))).resolves.toBe("committed");
});

test("a new address for forwarding takes the place of the one before", async () => {
  const address = (token: string): Item => ({ kind: "in-address", v: 1, id: "in-address", token, since });
  const [first, second] = [address(`first${count}`), address(`second${count}`)];
  await ledger.commit(entryOf(account, "m1", { changes: [adding(first)] }));
  await expect(accounts.byInToken(`first${count}`)).resolves.toMatchObject({ account: { id: account.id } });
  const renewed = { ref: refOf(second), before: first, after: second };
  await ledger.commit(entryOf(stored(1), "m2", { changes: [renewed] }));
  await expect(accounts.byInToken(`first${count}`)).resolves.toBeNull();
  await expect(accounts.byInToken(`second${count}`)).resolves.toMatchObject({ account: { id: account.id } });
});

test("a code is found while its request stands, and an invitation until it lapses", async () => {
  const [askedAt, until] = [since, "2026-11-05T15:00:00.000Z"];
  const id = `work${count}@example.net`;
  const link: Item = { kind: "link", v: 1, id, address: id, code: `code-${count}`, askedAt, until, wrong: 0 };
  const invitation: Item = { kind: "invitation", v: 1, id, address: id, invitedAt: since, until };
  await ledger.commit(entryOf(account, "m1", { changes: [adding(link), adding(invitation)] }));
  await expect(accounts.byLinkCode(`code-${count}`)).resolves.toEqual({ accountId: account.id, mailbox: id });
  await expect(accounts.isInvited(id.toUpperCase(), since)).resolves.toBe(true);
  await expect(accounts.isInvited(id, until)).resolves.toBe(false);
  const wrong = { ...link, wrong: 1 };
  const tried = { ref: refOf(link), before: link, after: wrong };
  await expect(ledger.commit(entryOf(stored(1), "m2", { changes: [tried] }))).resolves.toBe("committed");
  const gone = { ref: refOf(link), before: wrong, after: null };
  await ledger.commit(entryOf(stored(2), "m3", { changes: [gone] }));
  await expect(accounts.byLinkCode(`code-${count}`)).resolves.toBeNull();
});
