import { afterAll, beforeAll, expect, test } from "vitest";
import { type Correspondent, correspondent, type ReceivedMail } from "../../infra/local/correspondent.ts";
import { ann, monthsEnd, nextMorning, onOneMachine, photo } from "./on-one-machine.ts";

/** As `npm start` runs them, with no bundle in between. */
const sources = new URL("../../functions/", import.meta.url);
let nextday: Awaited<ReturnType<typeof onOneMachine>>;
let annWrites: Correspondent;
beforeAll(async () => {
  nextday = await onOneMachine({ functionsFolder: sources });
  annWrites = correspondent(nextday, ann);
});
afterAll(() => nextday.end());

/** One evening to the end of the month; each test goes on from the one before it. */
let receipt: ReceivedMail;
let digest: ReceivedMail;
let transcript: ReceivedMail;

const text = (mail: ReceivedMail) => mail.mail.text ?? "";

test("three cards that are sent in the evening are read into one receipt, which asks where they were met", async () => {
  await annWrites.write({
    files: ["maria-lindqvist.jpg", "daniel-okafor.jpg", "priya-raman.jpg"].map(photo),
  });
  receipt = await annWrites.next();
  for (const name of names) expect(text(receipt)).toContain(name);
  expect(text(receipt)).toMatch(/where did you meet/i);
  expect(text(receipt)).toContain("America/New_York");
});

const names = ["Maria Lindqvist", "Daniel Okafor", "Priya Raman"];

test("the answer places them all at one event", async () => {
  await annWrites.reply(receipt, "at Chamber breakfast");
  transcript = await annWrites.next();
  for (const name of names) expect(text(transcript)).toContain(name);
  expect(text(transcript)).toMatch(/Chamber breakfast/);
});

test("nothing more comes before the next working morning, and then a numbered digest does", async () => {
  await nextday.moveTo(nextMorning(nextday.now()));
  digest = await annWrites.next();
  for (const [index, name] of names.entries())
    expect(text(digest)).toMatch(new RegExp(`${index + 1}\\W+${name}`));
  await expect(annWrites.unread()).resolves.toEqual([]);
});

test("one answer clears the digest, line by line", async () => {
  await annWrites.reply(digest, "1 done, 2 snooze 3 days, 3 won 1200");
  transcript = await annWrites.next();
  expect(text(transcript)).toMatch(/\$1,200/);
  expect(text(transcript)).toMatch(/undo/);
});

test("undo takes it all back, and the same answer does it again", async () => {
  await annWrites.reply(transcript, "undo");
  const undone = await annWrites.next();
  for (const name of names) expect(text(undone)).toContain(name);
  await annWrites.reply(digest, "1 done, 2 snooze 3 days, 3 won 1200");
  expect(text(await annWrites.next())).not.toMatch(/already/i);
});

test("what is said twice is not done twice", async () => {
  await annWrites.reply(digest, "1 done");
  expect(text(await annWrites.next())).toMatch(/already/i);
});

test("the month's summary says what the event cost and brought, with its arithmetic", async () => {
  await annWrites.write({ text: "event Chamber breakfast cost 25 hours 2; rate 80/h" });
  await annWrites.next();
  await nextday.moveTo(monthsEnd(nextday.now()));
  const mails = [await annWrites.next(), await annWrites.next()];
  const summary = mails.find((mail) => /Chamber breakfast/.test(text(mail)) && /1,200/.test(text(mail)));
  expect(summary && text(summary)).toMatch(/\$185/);
});
