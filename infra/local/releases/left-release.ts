import { prefixes } from "../../../shared/adapters/s3/prefixes.ts";
import { schedules } from "../../../shared/schedules.ts";
import type { Site } from "../crash/undisturbed.ts";
import { allItems, type StoredItem } from "../in-process/snapshot.ts";
import { owners } from "../in-process/steps.ts";
import { openWorld, type World } from "../in-process/world.ts";
import { withoutHeader } from "../mail-head.ts";
import type { QueueName } from "../resources.ts";
import { type ReleaseFacts, releaseFiles, type WaitingMessages } from "./release.ts";
import { begins, ends, photosADay, untilLeft } from "./story.ts";

/** Everything that this release leaves behind, by path: the same bytes every time. */
export async function leftRelease(
  { databaseUrl, cards }: Site,
  version: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { onCall, tell } = untilLeft(cards);
  const options = { databaseUrl, owners, photosADay, textract: cards.textract, onCall };
  const world = await openWorld({ ...options, startsAt: begins });
  try {
    await tell(world);
    const items = inOrder(await allItems(world.table));
    const queues = waiting(world);
    const facts: ReleaseFacts = { version, now: ends, photosADay, schedules };
    return new Map([
      [releaseFiles.facts, json(facts)],
      [releaseFiles.table, lines(items)],
      [releaseFiles.queues, json(queues)],
      ...(await objects(world, JSON.stringify([items, queues]))),
      ...(await lastMails(world, version)),
    ]);
  } finally {
    await world.close();
  }
}

const json = (value: unknown) => new Uint8Array(Buffer.from(`${JSON.stringify(value, null, 1)}\n`));

const lines = (values: readonly unknown[]) =>
  new Uint8Array(Buffer.from(`[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]\n`));

function inOrder(items: readonly StoredItem[]): readonly StoredItem[] {
  const name = ({ pk, sk }: StoredItem) => `${pk?.S ?? ""} ${sk?.S ?? ""}`;
  const named = items.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
  return JSON.parse(
    JSON.stringify(named, (_, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  ) as readonly StoredItem[];
}

/** Whether a message was handed over before or not: all come again. */
function waiting({ loopback }: World): WaitingMessages {
  const bodies = (name: QueueName) => (loopback.queues.get(name)?.messages() ?? []).map(({ body }) => body);
  return { mail: bodies("mail"), account: bodies("account"), feedback: bodies("feedback") };
}

/** Of mails, those that somebody still needs; the rest has done its service. */
async function objects({ loopback: { bucket } }: World, named: string): Promise<[string, Uint8Array][]> {
  const kept = [prefixes.pictures, prefixes.readings];
  const found = (await bucket.list("")).filter(
    ({ key }) => named.includes(key) || kept.some((prefix) => key.startsWith(prefix)),
  );
  return Promise.all(
    found.map(
      async ({ key }) =>
        [`bucket/${key}`, (await bucket.get(key)) ?? new Uint8Array()] as [string, Uint8Array],
    ),
  );
}

/** Mails of the last two days, which people may still answer; SES's random names of them are replaced. */
async function lastMails({ loopback }: World, version: string): Promise<[string, Uint8Array][]> {
  const last = loopback.sent.list().filter(({ at }) => Date.parse(at) > Date.parse(ends) - 2 * 86_400_000);
  const files = last.map(async ({ raw, ...envelope }, n): Promise<[string, Uint8Array][]> => {
    const id = `${version}-${n + 1}`;
    const path = `sent/${String(n + 1).padStart(6, "0")}-${id}`;
    const name = Buffer.from(`Message-ID: <${id}@email.amazonses.com>\r\n`);
    const mail = Buffer.concat([name, withoutHeader(Buffer.from(await raw()), "Message-ID")]);
    return [
      [`${path}.json`, json({ ...envelope, id })],
      [`${path}.eml`, mail],
    ];
  });
  return (await Promise.all(files)).flat();
}
