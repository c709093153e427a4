import ICAL from "ical.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { invitesIn } from "../../../shared/domain/invites/invite-file.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";
import { calendarOf } from "../domain/invites/written-by-programs.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const eastern = (name: string, local: string): string => `${name};TZID=America/New_York:${local}`;

type Invite = {
  readonly method?: string;
  readonly sequence?: number;
  readonly day?: string;
  readonly more?: readonly string[];
};

const breakfast = ({ method = "REQUEST", sequence = 0, day = "20261120", more = [] }: Invite = {}): string =>
  calendarOf(
    [`METHOD:${method}`],
    [
      "UID:breakfast@chamber.example.org",
      `SEQUENCE:${sequence}`,
      eastern("DTSTART", `${day}T073000`),
      eastern("DTEND", `${day}T090000`),
      "SUMMARY:Chamber breakfast",
      "LOCATION:Hilton",
      "ORGANIZER;CN=Harbour Chamber:mailto:events@chamber.example.org",
      "DESCRIPTION:Tickets: $25",
      ...more,
    ],
  );

let count = 0;
/** What comes back for a mail with the calendar; null: nothing does. */
async function forwards(ics: string, text = "") {
  count += 1;
  const before = (await here.sent()).length;
  const files = [{ name: "invite.ics", bytes: new Uint8Array(Buffer.from(ics)) }];
  const subject = "Fwd: Invitation: Chamber breakfast";
  const outcome = await receiveMail(
    here.deps,
    await here.arrival({ messageId: `<${count}@example.com>`, subject, text, files }),
  );
  const mail = (await here.sent())[before] ?? null;
  return { outcome, text: mail?.text?.replace(/\s+/g, " ") ?? null, mail };
}

const ann = async () => {
  const account = await here.deps.accounts.bySender("ann@example.com");
  return account?.account.id ?? "";
};
const events = async () => here.deps.records.all(await ann(), "event");

/** The entries that two readers, ours and another, find in the mail for the person's calendar. */
function blocksIn(mail: Awaited<ReturnType<typeof forwards>>["mail"]) {
  const ours = mail ? invitesIn(mail) : [];
  const file = mail?.attachments.find(({ name }) => name.endsWith(".ics"));
  const theirs = ICAL.Component.fromString(Buffer.from(file?.bytes ?? []).toString());
  const event = new ICAL.Event(theirs.getFirstSubcomponent("vevent") ?? undefined);
  expect(ours.map(({ uid, sequence }) => [uid, sequence])).toEqual([[event.uid, event.sequence]]);
  return {
    uid: event.uid,
    sequence: event.sequence,
    method: theirs.getFirstPropertyValue("method"),
    at: event.startDate.toJSDate().toISOString(),
    status: event.component.getFirstPropertyValue("status"),
  };
}

test("a forwarded invite becomes an event, and the next working day's morning is set aside in the same answer", async () => {
  const { text, mail } = await forwards(breakfast());
  expect(text).toContain(
    "New event: Chamber breakfast Friday, 20 November 2026, 7:30 am to 9 am, at Hilton Hosted by Harbour Chamber, cost $25",
  );
  expect(text).toContain("I set aside 30 minutes on Monday, 23 November 2026 at 9 am");
  expect(blocksIn(mail)).toMatchObject({ sequence: 0, method: "REQUEST", at: "2026-11-23T14:00:00.000Z" });
  expect(await events()).toMatchObject([
    {
      name: "Chamber breakfast",
      day: "2026-11-20",
      startsAt: "2026-11-20T12:30:00.000Z",
      zone: "America/New_York",
    },
  ]);
  expect(await here.deps.records.all(await ann(), "contact")).toEqual([]);
});

test("the block moves with the event and is cancelled with it, always the same entry of the calendar", async () => {
  const first = blocksIn((await forwards(breakfast())).mail);
  const moved = await forwards(breakfast({ sequence: 1, day: "20261124" }));
  expect(moved.text).toContain("Moved: Chamber breakfast Tuesday, 24 November 2026");
  expect(blocksIn(moved.mail)).toMatchObject({
    uid: first.uid,
    sequence: 1,
    method: "REQUEST",
    at: "2026-11-25T14:00:00.000Z",
  });
  const cancelled = await forwards(breakfast({ method: "CANCEL", sequence: 2, day: "20261124" }));
  expect(cancelled.text).toContain("Chamber breakfast on Tuesday, 24 November 2026 is cancelled.");
  expect(blocksIn(cancelled.mail)).toMatchObject({
    uid: first.uid,
    sequence: 2,
    method: "CANCEL",
    status: "CANCELLED",
  });
  expect(await events()).toMatchObject([{ isCancelled: true }]);
});

test("an invite that is older than what is known changes nothing, and says so", async () => {
  await forwards(breakfast({ sequence: 3, day: "20261124" }));
  const { text, mail } = await forwards(breakfast({ sequence: 2 }));
  expect(text).toContain("older than what I have");
  expect(mail?.attachments.filter(({ name }) => name.endsWith(".ics"))).toEqual([]);
  expect(await events()).toMatchObject([{ day: "2026-11-24" }]);
});

test("the same invite twice is one event", async () => {
  await forwards(breakfast());
  const { text } = await forwards(breakfast());
  expect(text).toContain("I have it: Chamber breakfast");
  expect(await events()).toHaveLength(1);
});

test("what was typed of an event by name before is the event of its invite", async () => {
  await receiveMail(
    here.deps,
    await here.arrival({
      messageId: "<typed@example.com>",
      text: "event Chamber breakfast cost 40 on 20 nov 2026",
    }),
  );
  await forwards(breakfast());
  expect(await events()).toMatchObject([
    { name: "Chamber breakfast", cost: { minor: 4000 }, place: "Hilton" },
  ]);
});

test("undo of an invite takes the time set aside out of the calendar", async () => {
  const first = await forwards(breakfast());
  const before = (await here.sent()).length;
  await receiveMail(here.deps, await here.arrival({ messageId: "<undo@example.com>", text: "undo" }));
  const undone = (await here.sent())[before] ?? null;
  expect(blocksIn(undone)).toMatchObject({ uid: blocksIn(first.mail).uid, sequence: 1, method: "CANCEL" });
  expect(await events()).toEqual([]);
});

test("a calendar's answer to the block is taken silently", async () => {
  const { mail } = await forwards(breakfast());
  const { uid } = blocksIn(mail);
  const reply = calendarOf(
    ["METHOD:REPLY"],
    [`UID:${uid}`, "DTSTART:20261123T140000Z", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ann@example.com"],
  );
  await expect(forwards(reply)).resolves.toMatchObject({
    outcome: { kind: "ignored", why: "calendar-reply" },
    mail: null,
  });
});

const weekly = ({ sequence = 0, more = [] }: Invite = {}): readonly string[] => [
  "UID:bni@example.org",
  `SEQUENCE:${sequence}`,
  eastern("DTSTART", "20261103T070000"),
  eastern("DTEND", "20261103T083000"),
  "RRULE:FREQ=WEEKLY;BYDAY=TU",
  eastern("EXDATE", "20261124T070000"),
  "SUMMARY:BNI Downtown",
  ...more,
];

test("a weekly meeting is kept with its next ten weeks, without the day off and with the one that is moved", async () => {
  const { text, mail } = await forwards(
    calendarOf(["METHOD:REQUEST"], weekly(), [
      "UID:bni@example.org",
      eastern("RECURRENCE-ID", "20261117T070000"),
      eastern("DTSTART", "20261118T070000"),
      "SUMMARY:BNI Downtown",
    ]),
  );
  expect(text).toContain("It comes again: 9 times in the next ten weeks.");
  expect(blocksIn(mail)).toMatchObject({ at: "2026-11-04T14:00:00.000Z" });
  const days = (await events()).map(({ day }) => day).sort();
  expect(days.slice(0, 4)).toEqual(["2026-11-03", "2026-11-10", "2026-11-18", "2026-12-01"]);
  expect(days).toHaveLength(9);
});

test("a series that ends takes all its coming times with it", async () => {
  await forwards(calendarOf(["METHOD:REQUEST"], weekly()));
  const { text } = await forwards(calendarOf(["METHOD:CANCEL"], weekly({ sequence: 1 })));
  expect(text).toContain("BNI Downtown is cancelled");
  expect((await events()).every(({ isCancelled }) => isCancelled)).toBe(true);
});

test.each(["REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"])(
  "a guest's %s, passed on, is no event and moves none",
  async (method) => {
    await forwards(breakfast());
    const { text } = await forwards(breakfast({ method, sequence: 5, day: "20261127" }));
    expect(text).toContain("That is somebody's answer to an invitation. I keep invitations alone.");
    expect(await events()).toMatchObject([{ day: "2026-11-20", calendar: { sequence: 0 } }]);
  },
);

/** A ticket shop's mail, as a mail program passes it on. */
const passedOn = (subject: string, lines: readonly string[]) => ({
  subject: `Fwd: ${subject}`,
  text: [
    "---------- Forwarded message ---------",
    "From: Harbour Tickets <no-reply@tickets.example.org>",
    "Date: Mon, Nov 2, 2026 at 9:00 AM",
    `Subject: ${subject}`,
    "To: Ann <ann@example.com>",
    "",
    ...lines,
  ].join("\n"),
});

async function passesOn(subject: string, lines: readonly string[]) {
  count += 1;
  const mail = passedOn(subject, lines);
  await receiveMail(here.deps, await here.arrival({ messageId: `<${count}@example.com>`, ...mail }));
  return (await here.sent()).at(-1)?.text?.replace(/\s+/g, " ");
}

test("a confirmation without a calendar is an event where its words say one day with hours, and its calendar is the same event", async () => {
  const lines = [
    "Chamber breakfast",
    "Friday, November 20, 2026 from 7:30 AM to 9:00 AM",
    "Location: Hilton",
  ];
  const text = await passesOn("Your tickets for Chamber breakfast", lines);
  expect(text).toContain("New event: Chamber breakfast Friday, 20 November 2026, 7:30 am to 9 am, at Hilton");
  await forwards(breakfast());
  const again = await passesOn("Reminder: Chamber breakfast is tomorrow", lines);
  expect(again).not.toContain("New event");
  expect(await events()).toMatchObject([
    { name: "Chamber breakfast", day: "2026-11-20", organizer: "Harbour Chamber", place: "Hilton" },
  ]);
  expect(await here.deps.records.all(await ann(), "contact")).toEqual([]);
});

test("a confirmation whose words say two days is asked about, and nothing is guessed", async () => {
  const text = await passesOn("Your tickets for Chamber breakfast", [
    "November 20, 2026 at 7:30 AM",
    "December 4, 2026 at 7:30 AM",
  ]);
  expect(text).toContain("It does not say when it is. Write “event” with its name and day.");
  expect(await events()).toEqual([]);
});
