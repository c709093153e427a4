import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

/** The subjects of the mails that came by themselves from 2 November on, each with the hour at which the account woke for it. */
async function mailsUntil(end: string): Promise<readonly string[]> {
  const ann = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
  const told: string[] = [];
  for (;;) {
    const wakeAt = (await here.deps.accounts.byId(ann))?.account.wakeAt ?? null;
    if (wakeAt === null || wakeAt > end) return told;
    if (wakeAt > here.at.now) here.at.now = wakeAt;
    const before = (await here.sent()).length;
    await serveAccount(here.deps, ann);
    for (const mail of (await here.sent()).slice(before))
      told.push(`${here.at.now.slice(0, 10)} ${mail.subject}`);
  }
}

const writes = async (text: string) =>
  receiveMail(here.deps, await here.arrival({ messageId: `<${text.length}@example.com>`, text }));

test("a renewal is told of once, forty-five days ahead, on a working day", async () => {
  await writes("group BNI Downtown dues 600/year renews 5 jan");
  const mails = await mailsUntil("2027-01-10T00:00:00.000Z");
  expect(mails.filter((each) => each.includes("renews"))).toEqual([
    // The forty-fifth day before, the 21st, is a Saturday.
    "2026-11-23 BNI Downtown renews on Tuesday 5 January",
  ]);
  const mail = (await here.sent()).find(({ subject }) => subject.startsWith("BNI Downtown renews"));
  expect(mail?.text).toContain("BNI Downtown renews in 43 days:");
  expect(mail?.text).toContain("$600 for the next year");
});
