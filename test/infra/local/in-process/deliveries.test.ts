import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openSite } from "../../../../infra/local/crash/site.ts";
import { deliveries, type Manner } from "../../../../infra/local/in-process/deliveries.ts";
import { receive } from "../../../../infra/local/in-process/mail-in.ts";
import { type FunctionCall, openWorld } from "../../../../infra/local/in-process/world.ts";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const from = "ann@example.com";
const startsAt = "2026-11-02T17:00:00.000Z";
const at = (minute: string) => `2026-11-02T17:${minute}:00.000Z`;

/** Ann's first mail on a clock of its own. `onCall` hears who called what, in words. */
async function annWrites(onCall: (call: FunctionCall) => void, manner?: Partial<Manner>) {
  const { databaseUrl, cards } = site;
  const world = await openWorld({ databaseUrl, textract: cards.textract, owners: [from], startsAt, onCall });
  onTestFinished(world.close);
  await receive(world, { from, name: "first", text: "group BNI dues 600/year" });
  const calmly = { takers: 1, sweeps: 1, atOnce: false, visibleAgainSeconds: 360 };
  return { world, queues: deliveries(world, { ...calmly, ...manner }) };
}

test("a function that dies makes no further call, and its message comes again when it is visible again", async () => {
  const calls: string[] = [];
  const { world, queues } = await annWrites(({ caller, name, phase, die }) => {
    calls.push(`${caller} ${phase} ${name}`);
    if (caller === "receive-mail.1" && phase === "after" && name.includes("TransactWriteItems")) die();
  });
  await queues.playUntil(at("05"));
  expect(calls.filter((call) => call.startsWith("receive-mail.1 ")).at(-1)).toBe(
    "receive-mail.1 after receive-mail dynamodb.TransactWriteItems entry",
  );
  expect(world.loopback.queues.get("mail")?.counts()).toMatchObject({ visible: 0, held: 1 });
  await queues.playUntil(at("06"));
  expect(world.loopback.queues.get("mail")?.messages()).toEqual([]);
  expect(world.loopback.sent.list()).toHaveLength(1);
});

test("the sweep comes in the minute in which somebody is due, and again in the next when it died", async () => {
  const swept: string[] = [];
  const { world, queues } = await annWrites(({ caller, name, phase, die }) => {
    if (!name.startsWith("wake-accounts") || phase === "after") return;
    if (!swept.includes(caller)) swept.push(caller);
    if (caller === swept[0]) die();
  });
  await queues.playUntil(at("10"));
  expect(swept).toHaveLength(2);
  expect([...world.moments]).toEqual([at("00"), at("05"), at("06")]);
});

test("a message can be handed to two functions at once, and is done when one has done it", async () => {
  const callers = new Set<string>();
  const { world, queues } = await annWrites(
    ({ caller, die }) => {
      callers.add(caller);
      if (caller === "receive-mail.1") die();
    },
    { takers: 2 },
  );
  await queues.playUntil(at("01"));
  expect([...callers]).toEqual(["receive-mail.1", "receive-mail.2"]);
  expect(world.loopback.queues.get("mail")?.messages()).toEqual([]);
});
