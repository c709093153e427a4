import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { annTalks, type Sent, unwrapped } from "../../fixtures/ann-talks.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
let ann: ReturnType<typeof annTalks>;
beforeEach(async () => {
  here = await onLoopback();
  ann = annTalks(here);
});
afterEach(() => here.close());

const {
  sends,
  servedAt,
}: Omit<ReturnType<typeof annTalks>, "account"> = {
  sends: (...said) => ann.sends(...said),
  servedAt: (instant) => ann.servedAt(instant),
};

/** What came on a morning; null: nothing did. */
const morning = (day: string): Promise<Sent | null> => servedAt(`${day}T13:00:00.000Z`);

const answersTo = async (mail: Sent | null, text: string): Promise<string> =>
  unwrapped(await sends(replyTo(mail as Sent, text)));

const meets = (...names: readonly string[]) =>
  sends({
    files: names.map((name) => vcard(name, `${name.split(" ")[0]?.toLowerCase() ?? ""}@example.org`)),
  });

test("who has had the first word is asked about once, and who is warm is called by the plan", async () => {
  await meets("Jane Doe", "Bob Roe");
  const first = await morning("2026-11-03");
  await answersTo(first, "1 done, 2 snooze tomorrow");
  const second = await morning("2026-11-04");
  expect(second?.text).toContain("Is Jane Doe worth a next step?");
  expect(second?.text).toMatch(/^ {4}2 warm$/m);
  expect(await answersTo(second, "warm")).toMatch(/Jane Doe: warm\. Next: a call, Friday, 6 November/);
  await answersTo(second, "1 done cold");
  expect(await morning("2026-11-05")).toBeNull();
  const third = await morning("2026-11-06");
  expect(third?.subject).toBe("Call Jane Doe");
});

test("a mail that is sent from the digest closes its item", async () => {
  await meets("Jane Doe");
  const digest = await morning("2026-11-03");
  const link = /href="(mailto:jane@example\.org[^"]*)"/
    .exec(digest?.html ?? "")?.[1]
    ?.replaceAll("&amp;", "&");
  const sent = new URL(link ?? "");
  expect(sent.searchParams.get("body")).toMatch(/^Hi Jane,|^Hello Jane,|^Dear Jane,/);
  const bcc = sent.searchParams.get("bcc") ?? "";
  await sends(
    { to: "jane@example.org", subject: sent.searchParams.get("subject") ?? "", text: "Good to meet you." },
    [bcc],
  );
  const told = await servedAt("2026-11-03T13:06:00.000Z");
  expect(told?.subject).toBe("Re: Say hello to Jane Doe");
  expect(told?.text).toContain("Jane Doe: you wrote today, so the follow-up is done.");
  expect(await morning("2026-11-04")).toBeNull();
});

test("a planned coffee is recapped the day after, and counted once it is told", async () => {
  await meets("Jane Doe");
  const digest = await morning("2026-11-03");
  await answersTo(digest, "1 coffee thu 3pm at Blue Bottle");
  const transcript = (await here.sent()).at(-1);
  expect(transcript?.attachments.map(({ name }) => name)).toContain("coffee-with-jane-doe.ics");
  expect(await morning("2026-11-05")).toBeNull();
  const recap = await morning("2026-11-06");
  expect(recap?.subject).toBe("How was it with Jane Doe?");
  await answersTo(recap, "1 done warm");
  const { account } = (await here.deps.accounts.bySender("ann@example.com")) ?? {};
  const outcomes = await here.deps.records.all(account?.id ?? "", "outcome");
  expect(outcomes).toMatchObject([{ what: "coffee", day: "2026-11-05" }]);
});

test("after three silent digests one asks for another rhythm, after ten one says that it waits, and a word brings them back", async () => {
  await meets("Jane Doe");
  const days = Array.from({ length: 14 }, (_, n) => `2026-11-${String(n + 3).padStart(2, "0")}`);
  const mails: (Sent | null)[] = [];
  for (const day of days) mails.push(await morning(day));
  const digests = mails.filter((mail) => mail !== null);
  expect(digests[3]?.text).toContain("Shall I write at another hour, or with fewer people?");
  expect(digests[10]).toBeUndefined();
  for (const day of ["2026-11-17", "2026-11-18", "2026-11-19"]) await morning(day);
  const all = await here.sent();
  expect(all.at(-1)?.subject).toBe("I pause here, until I hear from you");
  expect(await morning("2026-11-20")).toBeNull();
  await answersTo(all.at(-1) ?? null, "thanks, I was away");
  expect((await morning("2026-11-23"))?.text).toContain("Jane Doe");
});

test("a mail that came before a digest has not answered it, though it is read after it", async () => {
  await meets("Jane Doe");
  const before = await here.arrival({ messageId: "<before@example.com>", text: "thanks" });
  await morning("2026-11-03");
  const after = await here.arrival({ messageId: "<after@example.com>", text: "thanks" });
  const unanswered = async () => {
    const ann = await here.deps.accounts.bySender("ann@example.com");
    return ann?.account.acquaintance.unanswered;
  };
  await receiveMail(here.deps, before);
  expect(await unanswered()).toBe(1);
  await receiveMail(here.deps, after);
  expect(await unanswered()).toBe(0);
});

test("a pile is worked off a few a day, with how far it is", async () => {
  const names = Array.from({ length: 26 }, (_, n) => `Pat ${String.fromCharCode(65 + n)}ole`);
  const receipt = await meets(...names);
  expect(unwrapped(receipt)).toContain("That makes a pile of 26: your digests bring 5 a day");
  const first = await morning("2026-11-03");
  expect(first?.text).toMatch(/^5\. /m);
  expect(first?.text).not.toMatch(/^6\. /m);
  expect(first?.text).toContain("The pile: 0 of 26 done, about 6 days left.");
  await answersTo(first, "1-3 done, 4 let go");
  const second = await morning("2026-11-04");
  expect(second?.text).toContain("The pile: 3 of 26 done, 1 let go, about 5 days left.");
  expect(await answersTo(second, "pile drop the rest")).toContain("let go, and kept as a contact");
  expect(await morning("2026-11-05")).toBeNull();
});
