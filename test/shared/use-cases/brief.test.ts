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

const {
  sends,
  servedAt,
}: Omit<ReturnType<typeof annTalks>, "account"> = {
  sends: (...said) => ann.sends(...said),
  servedAt: (instant) => ann.servedAt(instant),
};

/** What came on a morning; null: nothing did. */
const morning = (day: string): Promise<Sent | null> => servedAt(`${day}T13:00:00.000Z`);

test("two days before an event a brief comes, once, and on asking, with who is coming", async () => {
  await sends({ files: [vcard("Jane Doe", "jane@example.org")] });
  await sends({ text: "target builders, no franchises\nevent Builders breakfast on 2026-11-19" });
  const list = await sends({
    text: "attendees Builders breakfast:\nJane Doe, Doe Homes, jane@example.org\nTom Hale",
  });
  expect(unwrapped(list)).toContain("2 guests on the list");
  const first = await morning("2026-11-03");
  await sends(replyTo(first as Sent, "1 done cold"));
  expect(await morning("2026-11-16")).not.toBeNull();
  const brief = await morning("2026-11-17");
  expect(brief?.subject).toBe("Builders breakfast on Thursday, 19 November: go");
  expect(unwrapped(brief)).toContain("The invite names whom you want to meet: “builders”.");
  expect(unwrapped(brief)).toContain("Jane Doe is coming; you last spoke on Tuesday, 3 November 2026.");
  expect(await morning("2026-11-18")).toBeNull();
  const asked = await sends({ text: "brief builders" });
  expect(unwrapped(asked)).toContain("Builders breakfast on Thursday, 19 November: go.");
});

test("what an event has come to is told on asking", async () => {
  await sends({ text: "event Chamber breakfast cost 25 on 2026-11-02" });
  expect(unwrapped(await sends({ text: "scorecard chamber" }))).toContain(
    "Chamber breakfast on Monday, 2 November 2026: You met 0 people. It has cost $25.",
  );
});

const guests = async (name: string) => {
  const events = await here.deps.records.all(await ann.account(), "event");
  return events.find((event) => event.name === name)?.attendees.map((each) => each.name ?? each.email);
};
const contacts = async () =>
  (await here.deps.records.all(await ann.account(), "contact")).map(({ name }) => name);

const csv = {
  name: "export.csv",
  bytes: Buffer.from("\uFEFFLast Name;First Name;Email\r\nDoe;Jane;jane@example.org\r\nHale;Tom;\r\n"),
};

test("a guest list that comes as a file belongs to the event that is named beside it, and makes nobody a contact", async () => {
  await sends({ files: [vcard("Jane Doe", "jane@example.org")] });
  await sends({ text: "event Chamber mixer on 2026-11-19\nevent Expo on 2026-11-26" });
  const answer = await sends({ text: "attendees Chamber mixer", files: [csv] });
  expect(unwrapped(answer)).toContain("Chamber mixer on Thursday, 19 November 2026: 2 guests on the list.");
  await sends({
    subject: "attendees Expo",
    files: [{ ...csv, name: "guests.txt", bytes: Buffer.from("Rosa Vale\n") }],
  });
  expect([await guests("Chamber mixer"), await guests("Expo")]).toEqual([
    ["Jane Doe", "Tom Hale"],
    ["Rosa Vale"],
  ]);
  expect(await contacts()).toEqual(["Jane Doe"]);
  expect(unwrapped(await sends({ text: "brief mixer" }))).toContain("Jane Doe is coming");
});

test("a guest list in a mail that is passed on is read from that mail", async () => {
  await sends({ text: "event Chamber mixer on 2026-11-19" });
  const text = [
    "attendees Chamber mixer",
    "",
    "---------- Forwarded message ---------",
    "From: Harbour Chamber <no-reply@chamber.example.org>",
    "Date: Mon, Nov 2, 2026 at 9:00 AM",
    "Subject: Who is coming on Thursday",
    "To: Ann <ann@example.com>",
    "",
    "Dear Ann, this is who has signed up so far:",
    "",
    "- Jane Doe (Doe Bakery)",
    "- Tom Hale (Hale Tiles)",
    "",
    "See you there.",
  ].join("\n");
  await sends({ subject: "Fwd: Who is coming on Thursday", text });
  expect(await guests("Chamber mixer")).toEqual(["Jane Doe", "Tom Hale"]);
});
