import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
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

const sends = (...said: Parameters<typeof ann.sends>) => ann.sends(...said);
const servedAt = (instant: string) => ann.servedAt(instant);
const account = () => ann.account();

/** What came on a morning; null: nothing did. */
const morning = (day: string): Promise<Sent | null> => servedAt(`${day}T13:00:00.000Z`);

const metAt = async (name: string): Promise<string | null> => {
  const contacts = await here.deps.records.all(await account(), "contact");
  const events = await here.deps.records.all(await account(), "event");
  const contact = contacts.find((each) => each.name === name);
  return events.find(({ id }) => id === contact?.eventId)?.name ?? null;
};

test("the morning after an event one is asked once whom one met, and names alone are an answer", async () => {
  await sends({ text: "event Chamber breakfast on 2026-11-05" });
  expect((await morning("2026-11-03"))?.subject).toBe("Chamber breakfast on Thursday, 5 November: maybe");
  const asked = await morning("2026-11-06");
  expect(asked?.text).toContain("Who did you meet at Chamber breakfast?");
  const receipt = await sends(replyTo(asked as Sent, "Jane Doe, baker, needs a bookkeeper\nTom Hale"));
  expect(unwrapped(receipt)).toContain("Jane Doe");
  expect(await metAt("Jane Doe")).toBe("Chamber breakfast");
  expect(await metAt("Tom Hale")).toBe("Chamber breakfast");
  const next = await morning("2026-11-09");
  expect(next?.text).not.toContain("Who did you meet");
});

test("numbers beside names are those of the answered mail, and whoever is new is numbered behind them", async () => {
  await sends({ files: [vcard("Rosa Vale", "rosa@example.org")] });
  await sends({ text: "event Chamber breakfast on 2026-11-05" });
  const asked = await morning("2026-11-06");
  expect(asked?.text).toContain("1. Rosa Vale");
  const receipt = await sends(replyTo(asked as Sent, "Jane Doe, baker\nTom Hale\n1 done"));
  expect(unwrapped(receipt)).toContain("Rosa Vale: followed up, done.");
  expect(receipt?.text).toContain("2. Jane Doe");
  expect(receipt?.text).toContain("3. Tom Hale");
  const open = await here.deps.records.openFollowUps(await account());
  expect(open).toHaveLength(2);
});

test.each([
  ["nobody", "Chamber breakfast on Thursday, 5 November 2026: you were there."],
  ["missed", "Chamber breakfast on Thursday, 5 November 2026: you were not there"],
  ["I didn't go", "Chamber breakfast on Thursday, 5 November 2026: you were not there"],
])("“%s” answers it too", async (answer, told) => {
  await sends({ text: "event Chamber breakfast on 2026-11-05" });
  const asked = await morning("2026-11-06");
  expect(unwrapped(await sends(replyTo(asked as Sent, answer)))).toContain(told);
});

test("whose card comes on the evening of an event was met there, and nobody is asked; its scorecard comes with a digest", async () => {
  await sends({ text: "event Chamber breakfast cost 25 on 2026-11-05" });
  here.at.now = "2026-11-05T23:00:00.000Z";
  const receipt = await sends({ files: [vcard("Jane Doe", "jane@example.org")] });
  expect(unwrapped(receipt)).toContain("Met at: Chamber breakfast");
  const digest = await morning("2026-11-06");
  expect(digest?.text).toContain("1. Jane Doe");
  expect(digest?.text).not.toContain("Who did you meet");
  const next = await morning("2026-11-09");
  expect(unwrapped(next)).toContain("Chamber breakfast, 4 days later: You met 1 person");
  expect(unwrapped(next)).toContain("It has cost $25, $25 a person.");
});

test("where they were met is what was said, not what the time tells", async () => {
  await sends({ text: "event Chamber breakfast on 2026-11-05" });
  here.at.now = "2026-11-05T23:00:00.000Z";
  await sends({ subject: "Cards from the Expo", files: [vcard("Jane Doe", "jane@example.org")] });
  expect(await metAt("Jane Doe")).toBe("Expo");
});
