import { afterAll, expect, test } from "vitest";
import { dynamoStrangers } from "../../../../shared/adapters/dynamo/dynamo-strangers.ts";
import { realTable } from "../../../fixtures/real-table.ts";

const table = await realTable();
afterAll(() => table.close());

const strangers = dynamoStrangers(table);
const now = "2026-11-02T15:00:00.000Z";
const dayAfter = "2026-11-03T15:00:00.000Z";
const weekAfter = "2026-11-09T15:00:00.000Z";
const mail = (key: string) => ({ key, notification: `{"key":"${key}"}` });

test("what is held of an author is kept for a week, once each, and is nobody else's", async () => {
  const author = "ann@work.example.net";
  await expect(strangers.hold(author, mail("m1"), now)).resolves.toBe(true);
  await expect(strangers.hold(author, mail("m1"), now)).resolves.toBe(true);
  await expect(strangers.hold(author, mail("m2"), dayAfter)).resolves.toBe(true);
  await expect(strangers.held(author, dayAfter)).resolves.toEqual([mail("m1"), mail("m2")]);
  await expect(strangers.held("bob@example.net", dayAfter)).resolves.toEqual([]);
  await expect(strangers.held(author, weekAfter)).resolves.toEqual([mail("m2")]);
});

test("ten mails of one author are held and no more, however their address is written", async () => {
  const held = [];
  for (let n = 0; n < 12; n += 1)
    held.push(await strangers.hold(n % 2 ? "b.o.b@gmail.com" : "bob+x@gmail.com", mail(`m${n}`), now));
  expect(held.filter(Boolean)).toHaveLength(10);
});

test("an author is told once a week, whoever asks at once, and again where they could not be told", async () => {
  const author = "cleo@example.org";
  const both = await Promise.all([strangers.mayTell(author, now), strangers.mayTell(author, now)]);
  expect(both.filter(Boolean)).toHaveLength(1);
  await expect(strangers.mayTell(author, dayAfter)).resolves.toBe(false);
  await strangers.untold(author);
  await expect(strangers.mayTell(author, dayAfter)).resolves.toBe(true);
  await expect(strangers.mayTell(author, weekAfter)).resolves.toBe(false);
  await expect(strangers.mayTell(author, "2026-11-10T15:00:00.000Z")).resolves.toBe(true);
});

test("fifty authors are told on one day, and no more", async () => {
  const day = "2026-12-01T00:00:00.000Z";
  const told = [];
  for (let n = 0; n < 60; n += 1) told.push(await strangers.mayTell(`author${n}@example.org`, day));
  expect(told.filter(Boolean)).toHaveLength(50);
});
