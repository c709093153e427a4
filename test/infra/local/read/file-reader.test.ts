import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileReader } from "../../../../infra/local/read/file-reader.ts";
import { nothingSaid } from "../../../../infra/local/read/reply-context.ts";

const reader = fileReader(nothingSaid);
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nextday-read-"));
});
afterAll(async () => {
  await reader.close();
  await rm(folder, { recursive: true });
});

async function readBytes(name: string, bytes: string | Uint8Array) {
  await writeFile(join(folder, name), bytes);
  return reader.read(join(folder, name));
}

test.each([
  ["empty.jpg", "", "unknown", "empty-file"],
  ["card.jpg", "Jane Doe, CFO", "unknown", "unknown-kind"],
  ["cut.jpg", Buffer.from("\xff\xd8\xff\xe0", "latin1"), "image", "cut-off"],
  ["photo.jxl", Buffer.from("\xff\x0a\0\0", "latin1"), "image", "unsupported-format"],
  ["card.pdf", "%PDF-1.7", "pdf", "cut-off"],
])("%s is answered with an error, not a crash", async (...[name, bytes, kind, code]) => {
  expect(await readBytes(name, bytes)).toMatchObject({ kind, error: { code }, contacts: [] });
});

test("a file that is not there, and a folder, are answered too", async () => {
  expect(await reader.read(join(folder, "none.jpg"))).toMatchObject({ error: { code: "not-found" } });
  expect(await reader.read(folder)).toMatchObject({ error: { code: "not-a-file" } });
});

test("a vCard is read, and one that names nobody is told", async () => {
  const jane = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Doe\r\nEMAIL:jane@example.com\r\nEND:VCARD";
  expect(await readBytes("jane.vcf", jane)).toMatchObject({
    kind: "vcard",
    error: null,
    contacts: [{ name: "Jane Doe", emails: ["jane@example.com"], source: "vcard", box: null }],
  });
  const nobody = await readBytes("nobody.vcf", "BEGIN:VCARD\r\nEND:VCARD");
  expect(nobody).toMatchObject({ kind: "vcard", error: null, contacts: [] });
  expect(nobody.advice[0]).toMatch(/nobody in the address card/);
});

test("a forwarded invitation tells of its meeting, and captures nobody", async () => {
  const calendar = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:u",
    "SUMMARY:Lunch",
    "DTSTART:20261120T170000Z",
    "END:VEVENT",
  ];
  const mail = [
    "From: Ann <ann@example.com>",
    "To: inbox@in.example.com",
    "Subject: Fwd: Invitation: Lunch",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "---------- Forwarded message ---------",
    "From: Mark Stone <mark@example.org>",
    "Date: Tue, Nov 10, 2026 at 7:00 AM",
    "Subject: Invitation: Lunch @ Fri Nov 20, 2026",
    "To: <ann@example.com>",
    "",
    "Lunch",
    "Organizer",
    "Mark Stone",
    "--b",
    "Content-Type: text/calendar; method=REQUEST; name=invite.ics",
    "",
    ...calendar,
    "END:VCALENDAR",
    "--b--",
  ];
  expect(await readBytes("lunch.eml", mail.join("\r\n"))).toMatchObject({
    kind: "mail",
    mail: { intents: ["event"] },
    contacts: [],
    events: [{ uid: "u", summary: "Lunch", start: "2026-11-20T17:00:00+00:00" }],
    advice: [],
  });
});

test("an invitation tells of its meeting", async () => {
  const lines = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:lunch@example.com",
    "SUMMARY:Lunch",
    "DTSTART:20261120T170000Z",
  ];
  const report = await readBytes(
    "lunch.ics",
    [...lines, "DURATION:PT1H", "END:VEVENT", "END:VCALENDAR"].join("\r\n"),
  );
  expect(report).toMatchObject({
    kind: "invite",
    error: null,
    events: [
      {
        uid: "lunch@example.com",
        summary: "Lunch",
        start: "2026-11-20T17:00:00+00:00",
        end: "2026-11-20T18:00:00+00:00",
        zone: "UTC",
        organizer: null,
      },
    ],
  });
});

test.each([
  [
    "a line each",
    "<div>BEGIN:VCARD</div><div>FN:Jane Doe</div><div>TITLE:Head of</div><div>Sales</div><div>END:VCARD</div>",
  ],
  [
    "with breaks",
    "<p>Here:</p><p>BEGIN:VCARD<br>\nFN:Jane Doe<br>\nTITLE:Head of<br>\n Sales<br>\nEND:VCARD</p>",
  ],
  ["as it was typed", "<pre>BEGIN:VCARD\nFN:Jane Doe\nTITLE:Head of\n Sales\nEND:VCARD</pre>"],
])("a vCard that is pasted into a mail of HTML alone is read, %s", async (_, html) => {
  const head = "From: Ann <ann@example.com>\r\nSubject: a card\r\nContent-Type: text/html\r\n\r\n";
  expect(await readBytes("pasted.eml", `${head}${html}`)).toMatchObject({
    contacts: [{ name: "Jane Doe", title: "Head of Sales", source: "vcard" }],
  });
});
