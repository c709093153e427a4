import { afterEach, beforeEach, expect, test } from "vitest";
import { wakeShard } from "../../../shared/adapters/dynamo/keys.ts";
import { wakeAccounts } from "../../../shared/use-cases/wake-accounts.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";
import { ann, entryOf } from "../../fixtures/people.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const due = "2026-11-02T14:59:00.000Z";
const ids = Array.from({ length: 200 }, (_, n) => `person${n}`);
const inShard = (shard: string) => ids.filter((id) => wakeShard(id) === shard);
/** More in one part of the calendar than the queue takes in a call, and one in another. */
const people = [...inShard("wake#0").slice(0, 12), ...inShard("wake#1").slice(0, 1)].sort();

async function everybodyIsDue(): Promise<void> {
  const commits = people.map((id) => {
    const account = { ...ann, id, addresses: [`${id}@example.com`] };
    const accountAfter = { ...account, version: 1, wakeAt: due };
    return here.deps.ledger.commit(entryOf(account, "m1", { accountAfter }));
  });
  await Promise.all(commits);
}

async function queued(): Promise<readonly string[]> {
  const messages = (await here.loopback.queues.get("account")?.receive(1000)) ?? [];
  return messages.map(({ body }) => (JSON.parse(body) as { accountId: string }).accountId).sort();
}

test("everybody who is due is queued once, however many there are, and put off", async () => {
  await everybodyIsDue();
  await expect(wakeAccounts(here.deps)).resolves.toEqual({ woken: people.length });
  await expect(wakeAccounts(here.deps)).resolves.toEqual({ woken: 0 });
  await expect(queued()).resolves.toEqual(people);
});

test("who could not be queued is found by the next sweep", async () => {
  await everybodyIsDue();
  here.loopback.faults({ throttle: { sqs: 1 } });
  await expect(wakeAccounts(here.deps)).rejects.toThrow("parts not swept");
  here.loopback.faults();
  await expect(wakeAccounts(here.deps)).resolves.toEqual({ woken: people.length });
  await expect(queued()).resolves.toEqual(people);
});
