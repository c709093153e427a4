import { expect, test } from "vitest";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";
import type { ParsedMail } from "../../../../shared/domain/mail/parsed-mail.ts";

const read = (lines: readonly string[]) => postalMailReader().parse(Buffer.from(lines.join("\r\n")));

test("a mail's author, subject, date with its offset, and text are read", async () => {
  const mail = await read([
    "From: Ann Example <Ann@Example.com>",
    "To: inbox@in.example.com",
    "Subject: =?utf-8?q?Caf=C3=A9?=",
    "Date: Mon, 2 Nov 2026 10:00:00 -0500",
    "Message-ID: <1@example.com>",
    "",
    "at Chamber breakfast",
  ]);
  expect(mail).toMatchObject({
    messageId: "<1@example.com>",
    from: [{ name: "Ann Example", email: "ann@example.com" }],
    subject: "Café",
    date: { at: "2026-11-02T15:00:00.000Z", offsetMinutes: -300 },
    text: "at Chamber breakfast\n",
  });
});

test("a second From header does not go unseen", async () => {
  const mail = await read(["From: ann@example.com", "From: eve@example.net", "", "hello"]);
  expect(mail.from.map((from) => from.email)).toEqual(["ann@example.com", "eve@example.net"]);
});

test("every author of one From header is told", async () => {
  const mail = await read(["From: ann@example.com, eve@example.net", "", "hello"]);
  expect(mail.from.map((from) => from.email)).toEqual(["ann@example.com", "eve@example.net"]);
});

test("an attached photo keeps its bytes, and its name", async () => {
  const mail = await read([
    "From: ann@example.com",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    'Content-Type: image/jpeg; name="card.jpg"',
    "Content-Transfer-Encoding: base64",
    "Content-Disposition: attachment",
    "",
    Buffer.from([0xff, 0xd8, 0xff]).toString("base64"),
    "--b--",
  ]);
  expect(mail.attachments).toEqual([
    {
      name: "card.jpg",
      type: "image/jpeg",
      bytes: new Uint8Array([0xff, 0xd8, 0xff]),
      inline: false,
      contentId: null,
    },
  ]);
});

const forwarded = (inner: readonly string[], how = "message/rfc822") => [
  "From: ann@example.com",
  "Cc: Bob <bob@example.net>",
  "Reply-To: ann@home.example.com",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain",
  "",
  "met her today",
  "--b",
  `Content-Type: ${how}`,
  "",
  ...inner,
  "--b--",
];

test.each(["message/rfc822", 'application/octet-stream; name="lunch.eml"'])(
  "a mail attached as %s is a mail of its own, and its text is not the outer one's",
  async (how) => {
    const mail = await read(
      forwarded(["From: Jane <jane@example.org>", "Subject: lunch", "", "Shall we?"], how),
    );
    expect(mail).toMatchObject({
      text: "met her today\n",
      cc: [{ name: "Bob", email: "bob@example.net" }],
      replyTo: [{ name: null, email: "ann@home.example.com" }],
      attachments: [],
      attachedMails: [{ from: [{ name: "Jane", email: "jane@example.org" }], text: "Shall we?\n" }],
    });
  },
);

test("mails within mails are read five deep, and twenty in all", async () => {
  const nested = (depth: number): readonly string[] =>
    depth === 0
      ? ["Subject: the last"]
      : [`Content-Type: multipart/digest; boundary="d${depth}"`, "", ...twice(depth), `--d${depth}--`];
  const twice = (depth: number) =>
    [1, 2].flatMap(() => [`--d${depth}`, "Content-Type: message/rfc822", "", ...nested(depth - 1)]);
  const mail = await read(nested(8));
  const depthOf = (each: ParsedMail): number => Math.max(0, ...each.attachedMails.map((e) => 1 + depthOf(e)));
  const countOf = (each: ParsedMail): number =>
    each.attachedMails.reduce((sum, e) => sum + 1 + countOf(e), 0);
  expect([depthOf(mail), countOf(mail)]).toEqual([5, 20]);
});

test("a mail that is too deep to be read still says who sent it", async () => {
  const deep = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'.repeat(400);
  const mail = await postalMailReader().parse(
    Buffer.from(`From: ann@example.com\r\nSubject: deep\r\n${deep}`),
  );
  expect(mail).toMatchObject({ from: [{ email: "ann@example.com" }], subject: "deep", attachments: [] });
});

test("a Message-ID that would not fit into our own header is none", async () => {
  const mail = await read([
    `Message-ID: <${"x".repeat(20_000)}@example.com>`,
    "From: ann@example.com",
    "",
    "hi",
  ]);
  expect(mail.messageId).toBeNull();
});

test.each([
  ["nothing", ""],
  ["binary rubbish", String.fromCharCode(0, 255, 254, 13, 10, 0)],
  ["a boundary that never comes", 'Content-Type: multipart/mixed; boundary="never"\r\n\r\nhello'],
  ["parts nested without end", 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'.repeat(400)],
  ["headers without end", `X-Long: ${"x".repeat(3_000_000)}\r\n\r\nhello`],
])("%s is read as far as it goes and never throws", async (_, text) => {
  await expect(postalMailReader().parse(Buffer.from(text, "latin1"))).resolves.toMatchObject({ from: [] });
});
