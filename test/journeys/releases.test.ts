import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite } from "../../infra/local/crash/site.ts";
import { deliveries } from "../../infra/local/in-process/deliveries.ts";
import { play } from "../../infra/local/in-process/journey.ts";
import { stepsWith } from "../../infra/local/in-process/steps.ts";
import type { FunctionCall } from "../../infra/local/in-process/world.ts";
import { afterRelease } from "../../infra/local/releases/after-release.ts";
import { leftRelease } from "../../infra/local/releases/left-release.ts";
import { releaseFiles } from "../../infra/local/releases/release.ts";
import { dynamoAccounts } from "../../shared/adapters/dynamo/dynamo-accounts.ts";
import { postalMailReader } from "../../shared/adapters/mime/postal-mail-reader.ts";
import { formDifferences, type StoredForm, storedForm } from "../fixtures/stored-form.ts";

const kept = join(import.meta.dirname, "../fixtures/releases");
const releases = readdirSync(kept);
const bob = "bob@example.com";

let site: Awaited<ReturnType<typeof openSite>>;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Mail = Readonly<Record<"at" | "to" | "subject" | "text" | "answers", string>>;

/** What today's code makes of what a release has left, until the next month's end. Each of its mails in its order. */
async function lifeAfter(release: string) {
  const { cards, databaseUrl } = site;
  let photosRead = 0;
  const onCall = ({ name, phase }: FunctionCall) => {
    if (phase === "before" && name.includes("textract")) photosRead += 1;
  };
  const options = { databaseUrl, textract: cards.textract, onCall };
  const world = await afterRelease(join(kept, release), options);
  const before = world.loopback.sent.list().length;
  const { answers } = stepsWith(cards);
  const steps = [
    // Before anything that waits is handled: the last transcript is still the release's own.
    answers(world.clock.now, { to: "transcript", text: "undo" }),
    answers("2026-12-02T16:00:00.000Z", { to: "digest", text: "1 won 800" }),
    answers("2026-12-02T16:30:00.000Z", { to: "digest", text: "1 snooze 2026-12-03", from: bob }),
    answers("2026-12-03T16:00:00.000Z", { to: "digest", text: "all done" }),
    answers("2026-12-03T17:00:00.000Z", { to: "digest", text: "all done", from: bob }),
    answers("2026-12-04T16:00:00.000Z", { to: "digest", text: "all done" }),
  ];
  await play(world, deliveries(world), { steps, endsAt: "2027-01-01T14:00:00.000Z" });
  const sent = world.loopback.sent.list().slice(before);
  const mails = await Promise.all(
    sent.map(async ({ at, destinations, raw }): Promise<Mail> => {
      const { subject, text, headers } = await postalMailReader().parse(await raw());
      const answered = headers.find(({ name }) => name === "in-reply-to")?.value ?? "";
      return { at, to: destinations.join(), subject, text: text ?? "", answers: answered };
    }),
  );
  return { world, mails, photosRead };
}

describe.each(releases)("after release %s", (release) => {
  let life: Awaited<ReturnType<typeof lifeAfter>>;
  beforeAll(async () => {
    life = await lifeAfter(release);
  }, 120_000);
  afterAll(() => life.world.close());

  /** The only mail on that day that says so. */
  const on = (day: string, saying: RegExp): Mail => {
    const found = life.mails.filter(({ at, text }) => at.startsWith(day) && saying.test(text));
    expect(found.map(({ subject }) => subject)).toHaveLength(1);
    return found[0] as Mail;
  };

  test("every mail comes once, as an answer or in the morning of where its reader lives", () => {
    const minutes = life.mails.map(({ at, to }) => `${at.slice(0, 16)} ${to.split("@")[0] ?? ""}`);
    expect(minutes.sort()).toEqual([
      ...Array.from({ length: 4 }, () => "2026-12-02T15:00 ann"),
      "2026-12-02T15:00 bob",
      "2026-12-02T15:05 bob",
      "2026-12-02T16:00 ann",
      "2026-12-02T16:30 bob",
      "2026-12-03T12:55 ann",
      "2026-12-03T12:55 ann",
      "2026-12-03T12:57 bob",
      "2026-12-03T16:00 ann",
      "2026-12-03T17:00 bob",
      "2026-12-04T12:55 ann",
      "2026-12-04T16:00 ann",
      "2027-01-01T12:55 ann",
      "2027-01-01T12:57 bob",
    ]);
  });

  test("a mail that it owed leaves at once, and one that it was about to send when the lease is over", () => {
    expect(on("2026-12-02", /New event Gala on Wednesday, 2 December 2026: cost \$10/).to).toBe(
      "ann@example.com",
    );
    expect(on("2026-12-02", /New group Rotary: dues \$300 a year/).at).toBe("2026-12-02T15:05:00.000Z");
  });

  test("a mail that waited in its queue is answered", () => {
    expect(on("2026-12-02", /New group Harbour Club: dues \$450 a year/).to).toBe("ann@example.com");
  });

  test("a mail that it had committed in part is committed to its end, and answered once for all", () => {
    const { text } = on("2026-12-02", /New event Meeting 1 /);
    expect(text).toContain("New event Meeting 60 on");
    expect(text).toContain("and 40 more lines");
  });

  test("a photo that it had read is not paid for again", () => {
    expect(on("2026-12-02", /^Got it: Pia Voss/).text).toContain("(646) 555-0121");
    expect(life.photosRead, "but Zoe's, which it held").toBe(1);
  });

  test("a mail that it held is read the next morning", () => {
    expect(on("2026-12-03", /^Got it: Zoe Hart/).text).toContain("zoe@hartbread.example.com");
  });

  test("its digests can still be answered, by number", () => {
    expect(on("2026-12-02", /won \$800/).subject).toMatch(/^Rae Lund: won \$800/);
    expect(on("2026-12-02", /1 snooze/).subject).toMatch(/^Mia Park: /);
  });

  test("what it recorded can be taken back", () => {
    expect(on("2026-12-02", /Taken back/).text).toMatch(
      /Taken back: Chamber breakfast and what was changed of Rae Lund/,
    );
  });

  test("the next digests come, with whom it had met", () => {
    const people = on("2026-12-03", /Three people to follow up/).text;
    const known = [
      /Mia Park\s+Park Flowers/,
      /Kim Shaw\s+Shaw Press/,
      /lou@ferrisoptics\.example\.com\s+\(212\) 555-0187/,
      /Met on Wed 2 Dec/,
    ];
    for (const said of known) expect(people).toMatch(said);
    expect(on("2026-12-04", /One person to follow up/).text).toMatch(/1\. Zoe Hart\s+Baker, Hart Bread/);
  });

  test("the next month's summary counts what it recorded", () => {
    const { text } = on("2027-01-01", /^Your networking has paid off/);
    const counted = [
      "BNI Downtown, on record since 1 January 2026: PAID OFF",
      "$1,200 of business less $600 of cost leaves $600",
      "Event $25 and 2 h of time $160.",
    ];
    expect(counted.filter((line) => !text.includes(line))).toEqual([]);
  });

  test("a bounce that it had not heard of is heard of", async () => {
    await expect(dynamoAccounts(life.world.table).isSuppressed("carl@example.com")).resolves.toBe(true);
  });

  test("nothing stays in any queue, nor among the dead letters", () => {
    const left = [...life.world.loopback.queues].filter(([, queue]) => queue.messages().length > 0);
    expect(left.map(([name]) => name)).toEqual([]);
  });
});

/** The form of all that lasts among what a release leaves; ids, hashes and instants are no names. */
function formOf(file: (path: string) => string, paths: readonly string[]): StoredForm {
  const items = JSON.parse(file(releaseFiles.table)) as readonly Record<string, AttributeValue>[];
  const queues = JSON.parse(file(releaseFiles.queues)) as Record<string, readonly string[]>;
  const readings = paths.filter((path) => /^bucket\/readings\/.*\.json$/.test(path));
  return storedForm([
    ...items.map((item) => {
      const value = unmarshall(item);
      const words = String(value["sk"])
        .split("#")
        .filter((part) => /^[a-z-]{2,12}$/.test(part));
      return [words.slice(0, 2).join("#"), value] as const;
    }),
    ...(queues["account"] ?? []).map((body) => ["account queue", JSON.parse(body) as unknown] as const),
    ...readings.map(
      (path) => [path.split("/").slice(0, 3).join("/"), JSON.parse(file(path)) as unknown] as const,
    ),
  ]);
}

test.each(releases)(
  "what is stored today has the form of release %s, or says that it is of another",
  async (release) => {
    const today = await leftRelease(site, release);
    const now = formOf((path) => Buffer.from(today.get(path) ?? []).toString("utf8"), [...today.keys()]);
    const folder = join(kept, release);
    const paths = readdirSync(folder, { recursive: true }).map(String);
    const before = formOf((path) => readFileSync(join(folder, path), "utf8"), paths);
    expect(formDifferences(now, before)).toEqual([]);
    expect(before.size).toBeGreaterThan(30);
  },
);
