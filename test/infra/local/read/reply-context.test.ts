import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nothingSaid, parseContext, replyContext } from "../../../../infra/local/read/reply-context.ts";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";

let file = "";
beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), "nextday-context-")), "context.json");
});
afterAll(() => rm(join(file, ".."), { recursive: true }));

const mail = await postalMailReader().parse(
  Buffer.from("Date: Fri, 20 Nov 2026 23:30:00 -0500\r\n\r\n1 done"),
);
const clock = () => "2030-01-01T00:00:00.000Z";

test("without a context the mail's own date and offset count", () => {
  expect(parseContext(nothingSaid, mail, clock)).toMatchObject({ today: "2026-11-20", currency: "USD" });
});

test("a context says now, zone, currency and numbers", async () => {
  const said = {
    now: "2026-11-21T08:00:00+01:00",
    zone: "Europe/Berlin",
    locale: "de-DE",
    items: [1, { n: 3, name: "Jo" }],
  };
  await writeFile(file, JSON.stringify(said));
  expect(parseContext(await replyContext(file), mail, clock)).toEqual({
    today: "2026-11-21",
    zone: "Europe/Berlin",
    currency: "EUR",
    dateOrder: "day-first",
    numbers: [1, 3],
  });
});

test.each([
  ["a zone that does not exist", '{"zone":"Mars/Base"}'],
  ["a time that is none", '{"now":"tomorrow"}'],
  ["what is no JSON", "zone: UTC"],
])("%s is refused in one sentence", async (_, text) => {
  await writeFile(file, text);
  await expect(replyContext(file)).rejects.toThrow();
});
