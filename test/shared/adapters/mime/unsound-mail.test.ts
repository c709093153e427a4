import { expect, test } from "vitest";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";

const parse = (mail: string, encoding: BufferEncoding = "latin1") =>
  postalMailReader().parse(Buffer.from(mail, encoding));

const withText = (type: string, body: string) =>
  `From: ann@example.com\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;

test.each([
  ["Western Windows said to be ISO", "text/plain; charset=iso-8859-1", "\x80 caf\xe9", "€ café"],
  ["UTF-8 said to be ISO", "text/plain; charset=iso-8859-1", "caf\xc3\xa9", "café"],
  ["Western Windows said to be UTF-8", "text/plain; charset=utf-8", "caf\xe9", "café"],
  ["Western Windows that nobody named", "text/plain", "caf\xe9", "café"],
  ["a charset that there is none of", "text/plain; charset=x-mine", "caf\xc3\xa9", "café"],
  ["UTF-7", "text/plain; charset=utf-7", "caf+AOk- 1+-1", "café 1+1"],
  ["Russian", "text/plain; charset=koi8-r", "\xcb\xcf\xc6\xc5", "кофе"],
  ["Chinese", "text/plain; charset=gb2312", "\xc3\xfb\xc6\xac", "名片"],
  ["Japanese", "text/plain; charset=iso-2022-jp", "\x1b$BL>;I\x1b(B", "名刺"],
])("a text is read in its charset: %s", async (_, type, body, expected) => {
  expect((await parse(withText(type, body))).text?.trim()).toBe(expected);
});

test.each([
  [
    "a head and text with nothing between them",
    "From: ann@example.com\r\nSubject: x\r\nmet her at BNI\r\n\r\nyes",
  ],
  ["lines ended as on old Macs", "From: ann@example.com\rSubject: x\r\rmet her at BNI\r\ryes"],
  ["lines ended as on Unix", "From: ann@example.com\nSubject: x\n\nmet her at BNI\n\nyes"],
  [
    "a mail out of a mailbox file",
    "From ann Mon Nov 2 2026\nFrom: ann@example.com\nSubject: x\n\nmet her at BNI\n\nyes",
  ],
  ["a byte order mark", "\xef\xbb\xbfFrom: ann@example.com\nSubject: x\n\nmet her at BNI\n\nyes"],
  [
    "parts that the head knows nothing of",
    `From: ann@example.com\nSubject: x\nContent-Type: multipart/mixed\n\n--b\nContent-Type: text/plain\n\nmet her at BNI\n\nyes\n--b--`,
  ],
  [
    "parts of another name",
    `From: ann@example.com\nSubject: x\nContent-Type: multipart/mixed; boundary=a\n\n--b\nContent-Type: text/plain\n\nmet her at BNI\n\nyes`,
  ],
  ["a type that is none", "From: ann@example.com\nSubject: x\nContent-Type: text\n\nmet her at BNI\n\nyes"],
])("a mail is mended: %s", async (_, mail) => {
  const { from, subject, text } = await parse(mail);
  expect([from[0]?.email, subject, text?.trim()]).toEqual(["ann@example.com", "x", "met her at BNI\n\nyes"]);
});

test("a name in the head that is not encoded is read", async () => {
  const mail = await parse("From: Jos\xe9 <jose@example.com>\r\nSubject: caf\xe9\r\n\r\nhi");
  expect([mail.from[0]?.name, mail.subject]).toEqual(["José", "café"]);
});

const many = (count: number, part: string) => part.repeat(count);

test.each([
  [
    "parts",
    `Content-Type: multipart/mixed; boundary="b"\r\n\r\n${many(6000, "--b\r\n\r\nx\r\n")}`,
    "it has more than 5000 parts",
  ],
  ["lines", `\r\n${many(60_000, "1 done\r\n")}`, "it has more than 50000 lines"],
  ["text", `\r\n${"x".repeat(600_000)}`, "its text is very long"],
  [
    "parts within parts",
    many(400, 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'),
    "its parts are nested too deep, or its head is too long",
  ],
])("a mail of too many %s is read to where it is too much, and says so", async (_, rest, cut) => {
  expect(await parse(`From: ann@example.com\r\n${rest}`)).toMatchObject({
    from: [{ email: "ann@example.com" }],
    cut,
  });
});
