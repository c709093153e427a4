import { randomFillSync } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const cards = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) =>
      here.card(`${n}.jpg`, [`Jane Doe`, "Owner", `jane${n}@doe.example.com`]),
    ),
  );

async function exported(text: string) {
  const before = (await here.sent()).length;
  await receiveMail(here.deps, await here.arrival({ text }));
  const mails = (await here.sent()).slice(before);
  return mails.map(({ subject, text: body, attachments }) => {
    const zip = attachments.find(({ name }) => name.endsWith(".zip"));
    return { subject, body, name: zip?.name, files: zip ? unzipSync(zip.bytes) : {} };
  });
}

test("an export is one mail with one zip that holds everything", async () => {
  await receiveMail(here.deps, await here.arrival({ files: await cards(2), text: "at Chamber breakfast" }));
  const [mail, ...others] = await exported("export");
  expect(others).toEqual([]);
  expect(mail?.body).toContain("Everything that is kept for you is in the attached zip.");
  expect(mail?.name).toBe("nextday-2026-11-02.zip");
  expect(Object.keys(mail?.files ?? {}).sort()).toEqual([
    "contacts.csv",
    "contacts.vcf",
    "events.csv",
    "everything.json",
    "follow-ups.csv",
    "goals.csv",
    "groups.csv",
    "outcomes.csv",
    "pictures/0001-jane-doe.jpg",
    "pictures/0002-jane-doe.jpg",
    "templates.csv",
  ]);
  expect(strFromU8(mail?.files["contacts.csv"] ?? new Uint8Array())).toContain("jane1@doe.example.com");
  expect(strFromU8(mail?.files["pictures/0001-jane-doe.jpg"] ?? new Uint8Array())).toMatch(/^small \d\.jpg$/);
});

test("what is too large for one mail comes in several, each with a zip that is complete, none over 10 MB", async () => {
  await receiveMail(here.deps, await here.arrival({ files: await cards(9) }));
  const large = randomFillSync(new Uint8Array(2_000_000));
  here.deps.pictures = { ...here.deps.pictures, read: async () => large };
  const mails = await exported("export");
  expect(mails.map(({ name }) => name)).toEqual([
    "nextday-2026-11-02-part-1-of-3.zip",
    "nextday-2026-11-02-part-2-of-3.zip",
    "nextday-2026-11-02-part-3-of-3.zip",
  ]);
  expect(mails.map(({ subject }) => subject).slice(1)).toEqual([
    "Your export, part 2 of 3",
    "Your export, part 3 of 3",
  ]);
  const pictures = mails.flatMap(({ files }) =>
    Object.keys(files).filter((name) => name.startsWith("pictures/")),
  );
  expect(new Set(pictures).size).toBe(9);
  for (const sent of here.loopback.sent.list()) expect((await sent.raw()).length).toBeLessThan(10_000_000);
});

test("an export with nothing recorded is empty tables", async () => {
  const [mail] = await exported("export");
  expect(
    strFromU8(mail?.files["groups.csv"] ?? new Uint8Array())
      .trim()
      .split("\r\n"),
  ).toHaveLength(1);
});
