import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Correspondent, correspondent } from "../../infra/local/correspondent.ts";
import { allItems } from "../../infra/local/in-process/snapshot.ts";
import { tableName } from "../../infra/local/resources.ts";
import { ann, bob, nextMorning, onOneMachine, photo } from "./on-one-machine.ts";

let nextday: Awaited<ReturnType<typeof onOneMachine>>;
let client: DynamoDBClient;
let annWrites: Correspondent;
let bobWrites: Correspondent;
beforeAll(async () => {
  nextday = await onOneMachine();
  const credentials = { accessKeyId: "scan", secretAccessKey: "scan" };
  client = new DynamoDBClient({ endpoint: nextday.loopback.url, region: "us-east-1", credentials });
  annWrites = correspondent(nextday, ann);
  bobWrites = correspondent(nextday, bob);
});
afterAll(() => {
  client.destroy();
  return nextday.end();
});

const kept = async () => JSON.stringify(await allItems({ client, table: tableName }));
const objects = async () => (await nextday.loopback.bucket.list("")).map(({ key }) => key);

async function twoMorningsOn(): Promise<void> {
  for (let mornings = 0; mornings < 2; mornings += 1) await nextday.moveTo(nextMorning(nextday.now()));
  await nextday.quiet();
}

test("who is forgotten leaves nothing behind in table and bucket, and whoever else was on the same photo's mail stays", async () => {
  await annWrites.write({ files: ["maria-lindqvist.jpg", "daniel-okafor.jpg"].map(photo) });
  await annWrites.next();
  expect(await kept()).toContain("Maria Lindqvist");
  const pictures = (await objects()).filter((key) => key.startsWith("pictures/"));
  await annWrites.write({ text: "forget Maria Lindqvist" });
  expect((await annWrites.next()).mail.text).toContain("Maria Lindqvist: forgotten.");
  await twoMorningsOn();
  const after = await kept();
  expect(after).not.toMatch(/Lindqvist/i);
  expect(after).toContain("Daniel Okafor");
  expect((await objects()).filter((key) => /^(?:raw|readings)\//.test(key))).toEqual([]);
  expect((await objects()).filter((key) => key.startsWith("pictures/")).length).toBeLessThan(pictures.length);
});

test("an account that was deleted, and confirmed it, leaves nothing at all, and no other is touched", async () => {
  await bobWrites.write({ files: [photo("priya-raman.jpg")] });
  await bobWrites.next();
  await annWrites.unread();
  await annWrites.write({ text: "delete my account" });
  await annWrites.reply(await annWrites.next(), "confirm");
  expect((await annWrites.next()).mail.text).toMatch(/closed/);
  await twoMorningsOn();
  const after = await kept();
  expect(after).not.toMatch(/ann@example\.com|Okafor|Lindqvist/i);
  expect(after).toContain("Priya Raman");
  const [, bobs] = /"account#([0-9a-f]+)"/.exec(after) ?? [];
  const others = (await objects()).filter(
    (key) => !key.startsWith("raw/") && !key.includes(`/${bobs ?? "?"}/`),
  );
  expect(others).toEqual([]);
  expect((await objects()).filter((key) => key.startsWith("raw/"))).toHaveLength(1);
});
