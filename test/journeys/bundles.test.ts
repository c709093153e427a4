import { afterAll, beforeAll, expect, test } from "vitest";
import { type Correspondent, correspondent, type ReceivedMail } from "../../infra/local/correspondent.ts";
import {
  ann,
  complain,
  handIn,
  lastOutcome,
  monthsEnd,
  nextMorning,
  onOneMachine,
  photo,
} from "./on-one-machine.ts";

/** What CDK would deploy, as in all journeys. Here they are asked for all that they do. */
let nextday: Awaited<ReturnType<typeof onOneMachine>>;
let annWrites: Correspondent;
beforeAll(async () => {
  nextday = await onOneMachine();
  annWrites = correspondent(nextday, ann);
});
afterAll(() => nextday.end());

let receipt: ReceivedMail;
const text = (mail: ReceivedMail) => mail.mail.text ?? "";

test("the bundles read a card's photo and answer with a receipt", async () => {
  await annWrites.write({ files: [photo("maria-lindqvist.jpg")] });
  receipt = await annWrites.next();
  expect(text(receipt)).toContain("Maria Lindqvist");
});

test("they send the digest of the next morning and take its answer", async () => {
  await annWrites.reply(receipt, "at Chamber breakfast; event Chamber breakfast cost 25");
  await annWrites.next();
  await nextday.moveTo(nextMorning(nextday.now()));
  const digest = await annWrites.next();
  expect(text(digest)).toMatch(/1\W+Maria Lindqvist/);
  await annWrites.reply(digest, "1 won 1200");
  expect(text(await annWrites.next())).toContain("$1,200");
});

test("they send the month's summary", async () => {
  await nextday.moveTo(monthsEnd(nextday.now()));
  // The first week is looked back on first.
  expect(text(await annWrites.next())).toMatch(/^A week of Nextday/);
  expect(text(await annWrites.next())).toMatch(/Chamber breakfast.*1,200/s);
});

test("they check signatures where SES leaves it open", async () => {
  await handIn(nextday, { text: "rate 80/h" }, "X-Simulate-Verdicts: dmarc=GRAY spf=FAIL dkim=PASS\r\n");
  await expect(lastOutcome(nextday)).resolves.toEqual({ outcome: "refused", why: "unproven" });
});

test("they send nothing more to whoever complained", async () => {
  await complain(nextday, ann);
  await annWrites.write({ text: "rate 80/h" });
  await expect(lastOutcome(nextday)).resolves.toMatchObject({ outcome: "answered" });
  await expect(annWrites.unread()).resolves.toEqual([]);
});
