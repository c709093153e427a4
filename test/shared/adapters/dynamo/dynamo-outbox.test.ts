import { afterAll, expect, test } from "vitest";
import { dynamoLedger } from "../../../../shared/adapters/dynamo/dynamo-ledger.ts";
import { dynamoOutbox } from "../../../../shared/adapters/dynamo/dynamo-outbox.ts";
import type { OwedMail } from "../../../../shared/domain/ledger/owed-mail.ts";
import { ann, entryOf } from "../../../fixtures/people.ts";
import { realTable } from "../../../fixtures/real-table.ts";

const table = await realTable();
afterAll(() => table.close());

const outbox = dynamoOutbox(table);

const noon = "2026-11-02T12:00:00.000Z";
const past = "2026-11-02T12:04:00.001Z";
const until = "2026-11-02T12:04:00.000Z";

let count = 0;
async function owing(): Promise<OwedMail> {
  count += 1;
  const account = { ...ann, id: `ann${count}`, addresses: [`ann${count}@example.com`] };
  const to = account.addresses[0] ?? "";
  const mail: OwedMail = { v: 2, accountId: account.id, id: "m1.0", to, key: "outbox/x.eml", at: noon };
  await dynamoLedger(table).commit(entryOf(account, "m1", { owed: [mail] }));
  return mail;
}

test("a mail is owed until it is sent", async () => {
  const mail = await owing();
  await expect(outbox.owed(mail.accountId)).resolves.toEqual([mail]);
  await outbox.settle(mail);
  await expect(outbox.owed(mail.accountId)).resolves.toEqual([]);
});

test("only one of two at once gets the lease", async () => {
  const mail = await owing();
  const both = await Promise.all([outbox.lease(mail, noon, until), outbox.lease(mail, noon, until)]);
  expect(both.sort()).toEqual([false, true]);
});

test("a lease that was not used ends by itself", async () => {
  const mail = await owing();
  await outbox.lease(mail, noon, until);
  await expect(outbox.lease(mail, past, "2026-11-02T12:09:00.000Z")).resolves.toBe(true);
});

test("a lease that is given back can be taken at once", async () => {
  const mail = await owing();
  await outbox.lease(mail, noon, until);
  await outbox.release(mail);
  await expect(outbox.lease(mail, noon, until)).resolves.toBe(true);
});

test("a mail that was sent is never leased again, and settling it twice does no harm", async () => {
  const mail = await owing();
  await outbox.settle(mail);
  await outbox.settle(mail);
  await expect(outbox.lease(mail, past, past)).resolves.toBe(false);
});
