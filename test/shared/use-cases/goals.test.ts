import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const writes = async (text: string) => {
  await receiveMail(
    here.deps,
    await here.arrival({ messageId: `<${text.length}.${text[0] ?? ""}@example.com>`, text }),
  );
  return (await here.sent()).at(-1);
};

/** What comes by itself until the next morning. */
async function nextDigest() {
  for (let wakes = 0; wakes < 4; wakes++) {
    const ann = (await here.deps.accounts.bySender("ann@example.com"))?.account;
    here.at.now = ann?.wakeAt ?? here.at.now;
    await serveAccount(here.deps, ann?.id ?? "");
    if (here.at.now > "2026-11-03T12:00:00.000Z") break;
  }
  return (await here.sent()).at(-1);
}

test("a goal is kept, counted, told in the morning’s digest, and taken back", async () => {
  const files = [await here.card("jane.jpg", ["Jane Doe", "Owner", "jane@doe.example.com"])];
  await receiveMail(here.deps, await here.arrival({ files, messageId: "<card@example.com>" }));
  expect((await writes("goal 12 blog posts this year"))?.text).toContain("0 of 12 blog posts this year");
  expect((await writes("+2 posts"))?.text).toContain("2 of 12 blog posts this year.");
  const digest = await nextDigest();
  expect(digest?.subject).toBe("Say hello to Jane Doe");
  expect(digest?.text).toMatch(/\n2 of 12 blog posts this year; on pace\.\n/);
  expect((await writes("undo"))?.text).toContain("your goal of 12 blog posts in 2026");
  expect((await writes("goals"))?.text).toContain("0 of 12 blog posts this year");
});
