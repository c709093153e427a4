import { expect, test } from "vitest";
import { nodemailerComposer } from "../../../../shared/adapters/mime/nodemailer-composer.ts";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";

const composer = nodemailerComposer("in.example.com");
const envelope = {
  stopUrl: null,
  to: "ann@example.com",
  replyTo: "reply+abc@in.example.com",
  date: "2026-11-02T15:00:00.000Z",
  autoSubmitted: "auto-replied",
  inReplyTo: "<1@example.com>",
  references: ["<0@example.com>", "<1@example.com>"],
  cause: "ann/m1",
} as const;
const mail = {
  subject: "Jane Doe, read from your card",
  text: "Zoë says hello",
  html: '<p>Zoë says <img src="cid:card-1" alt=""></p>',
  pictures: [{ cid: "card-1", key: "pictures/1.jpg" }],
};
const pictures = new Map([["pictures/1.jpg", new Uint8Array([0xff, 0xd8, 0xff])]]);

const headerOf = (mail: Awaited<ReturnType<ReturnType<typeof postalMailReader>["parse"]>>, name: string) =>
  mail.headers.find((header) => header.name === name)?.value;

test("what was composed is read back as it was meant, threaded under the mail that it answers", async () => {
  const read = await postalMailReader().parse(await composer.compose(envelope, mail, pictures));
  expect(read).toMatchObject({ subject: mail.subject, text: `${mail.text}\n`, date: { at: envelope.date } });
  expect(read.from).toEqual([{ name: "Nextday", email: "inbox@in.example.com" }]);
  expect(read.attachments.map((part) => [part.name, part.inline])).toEqual([["card-1.jpg", true]]);
  expect(headerOf(read, "reply-to")).toBe("reply+abc@in.example.com");
  expect(headerOf(read, "in-reply-to")).toBe("<1@example.com>");
  expect(headerOf(read, "references")).toBe("<0@example.com> <1@example.com>");
  expect(headerOf(read, "date")).toBe("Mon, 02 Nov 2026 15:00:00 +0000");
});

test("every mail of ours says that a machine sent it, so that machines do not answer", async () => {
  const answer = await postalMailReader().parse(await composer.compose(envelope, mail, pictures));
  expect(headerOf(answer, "auto-submitted")).toBe("auto-replied");
  expect(headerOf(answer, "x-auto-response-suppress")).toBe("All");
  expect(headerOf(answer, "list-unsubscribe")).toBeUndefined();
  const unasked = { ...envelope, autoSubmitted: "auto-generated", inReplyTo: null, references: [] } as const;
  const digest = await postalMailReader().parse(await composer.compose(unasked, mail, pictures));
  expect(headerOf(digest, "list-unsubscribe")).toBe("<mailto:reply+abc@in.example.com?subject=stop>");
});

test("an invitation is an alternative that calendars take in, and a file for programs that know none", async () => {
  const content = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
  const invitation = { method: "REQUEST", name: "follow-up.ics", content } as const;
  const bytes = Buffer.from(await composer.compose(envelope, { ...mail, invitation }, pictures));
  const types = [...bytes.toString().matchAll(/^content-type: ([\w/-]+)/gim)].map(([, type]) => type);
  expect(types).toEqual([
    ...[
      "multipart/mixed",
      "multipart/alternative",
      "text/plain",
      "multipart/related",
      "text/html",
      "image/jpeg",
    ],
    ...["text/calendar", "application/ics"],
  ]);
  expect(bytes.toString()).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m);
  const read = await postalMailReader().parse(bytes);
  const calendars = read.attachments.filter(({ type }) => !type.startsWith("image/"));
  const lines = content.split("\r\n");
  expect(calendars.map((part) => Buffer.from(part.bytes).toString().split(/\r?\n/))).toEqual([lines, lines]);
});

test("the same cause gives the same bytes, so that a retry stores nothing new", async () => {
  const [first, second] = await Promise.all([
    composer.compose(envelope, mail, pictures),
    composer.compose(envelope, mail, pictures),
  ]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("a picture that is no longer there leaves the mail whole", async () => {
  const read = await postalMailReader().parse(await composer.compose(envelope, mail, new Map()));
  expect(read.attachments).toEqual([]);
  expect(read.html).toContain("Zoë");
});

test("a file goes with the mail beside its pictures, under its own name", async () => {
  const content = "BEGIN:VCARD\r\nFN:Zoë\r\nEND:VCARD\r\n";
  const attachments = [{ name: "zoë.vcf", type: "text/vcard; charset=utf-8", content }];
  const read = await postalMailReader().parse(
    await composer.compose(envelope, { ...mail, attachments }, pictures),
  );
  expect(read.attachments.map(({ name, type, inline }) => [name, type, inline])).toEqual([
    ["card-1.jpg", "image/jpeg", true],
    ["zoë.vcf", "text/vcard", false],
  ]);
  expect(Buffer.from(read.attachments[1]?.bytes ?? []).toString("utf8")).toBe(content);
});

test("a picture that was drawn for the mail is a part of it under its own name", async () => {
  const drawn = [{ cid: "twelve-months@nextday", png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }];
  const read = await postalMailReader().parse(await composer.compose(envelope, { ...mail, drawn }, pictures));
  const [, part] = read.attachments;
  expect(part).toMatchObject({ name: "twelve-months@nextday.png", type: "image/png", inline: true });
  expect(part?.contentId).toBe("twelve-months@nextday");
});
