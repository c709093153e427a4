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

test("an invitation is known for what it is, and said to be unread as yet", async () => {
  const report = await readBytes("lunch.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR");
  expect(report).toMatchObject({ kind: "invite", error: null });
  expect(report.advice[0]).toMatch(/not read yet/);
});
