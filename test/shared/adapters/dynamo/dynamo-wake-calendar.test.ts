import { afterAll, expect, test } from "vitest";
import { dynamoAccounts } from "../../../../shared/adapters/dynamo/dynamo-accounts.ts";
import { dynamoLedger } from "../../../../shared/adapters/dynamo/dynamo-ledger.ts";
import { dynamoWakeCalendar } from "../../../../shared/adapters/dynamo/dynamo-wake-calendar.ts";
import type { Account } from "../../../../shared/domain/accounts/account.ts";
import type { DueAccount } from "../../../../shared/ports/wake-calendar.ts";
import { ann, entryOf } from "../../../fixtures/people.ts";
import { realTable } from "../../../fixtures/real-table.ts";

const table = await realTable();
afterAll(() => table.close());

const calendar = dynamoWakeCalendar(table);
const eight = "2026-11-03T13:00:00.000Z";
const later = "2026-11-03T13:15:00.000Z";

async function waking(id: string, wakeAt: string | null): Promise<Account> {
  const account = { ...ann, id, addresses: [`${id}@example.com`] };
  const accountAfter = { ...account, version: 1, wakeAt };
  await dynamoLedger(table).commit(entryOf(account, "m1", { accountAfter }));
  return accountAfter;
}

async function dueAt(now: string): Promise<readonly DueAccount[]> {
  const found: DueAccount[] = [];
  for (const part of calendar.due(now)) for await (const due of part) found.push(due);
  return found.sort((a, b) => a.accountId.localeCompare(b.accountId));
}

test("the sweep finds those whose moment has come, and nobody else", async () => {
  for (const id of ["bea", "cid", "dan"]) await waking(id, eight);
  await waking("eve", later);
  await waking("flo", null);
  const due = await dueAt(eight);
  expect(due.map((each) => each.accountId)).toEqual(["bea", "cid", "dan"]);
});

test("who was put off is not due again until then, and only whoever saw the old moment puts off", async () => {
  await waking("gus", eight);
  const due = { accountId: "gus", wakeAt: eight };
  await expect(calendar.postpone(due, later)).resolves.toBe(true);
  await expect(calendar.postpone(due, later)).resolves.toBe(false);
  expect((await dueAt(eight)).map((each) => each.accountId)).not.toContain("gus");
  expect((await dueAt(later)).map((each) => each.accountId)).toContain("gus");
});

test("a next moment that was worked out on an older state is not set", async () => {
  const hal = await waking("hal", eight);
  await expect(calendar.settle({ ...hal, version: 7 }, later)).resolves.toBe(false);
  await expect(calendar.settle(hal, null)).resolves.toBe(true);
  const stored = await dynamoAccounts(table).byId("hal");
  expect(stored?.account.wakeAt).toBeNull();
  await expect(calendar.settle({ ...hal, wakeAt: null }, later)).resolves.toBe(true);
});
