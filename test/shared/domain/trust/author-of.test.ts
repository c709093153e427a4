import fc from "fast-check";
import { expect, test } from "vitest";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";
import { authorOf } from "../../../../shared/domain/trust/author-of.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const reader = postalMailReader();

async function told(head: string): Promise<string> {
  const parsed = await reader.parse(Buffer.from(`${head}\r\nSubject: Hello\r\n\r\nHello\r\n`));
  const author = authorOf({ ...mailFromAnn({}), parsed });
  return author.kind === "author" ? author.address : author.why;
}

test.each([
  ["From: ann@example.com"],
  ["From: Ann <ann@example.com>"],
  ["FROM: Ann@EXAMPLE.com"],
  ["From:\r\n ann@example.com"],
  ['From: "Doe, Ann" <ann@example.com>'],
  ["From: Doe, Ann <ann@example.com>"],
  ["From: ann@example.com (Ann Doe)"],
  ["From: ann@example.com <ann@example.com>"],
  ['From: "eve@example.net" <ann@example.com>'],
  ["From: =?utf-8?q?eve=40example=2Enet?= <ann@example.com>"],
  ["From: Ann <ann@example.com>\r\nSender: eve@example.net"],
  ["From: Ann <ann@example.com>\r\nResent-From: eve@example.net\r\nResent-Sender: eve@example.net"],
  ["From: Ann <ann@example.com>\r\nReply-To: eve@example.net"],
])("%s is from Ann", async (head) => {
  await expect(told(head)).resolves.toBe("ann@example.com");
});

test.each([
  ['From: "ann@example.com" <eve@example.net>', "eve@example.net"],
  ["From: =?utf-8?q?ann=40example=2Ecom=3E?= <eve@example.net>", "eve@example.net"],
  ["From: (ann@example.com) eve@example.net", "eve@example.net"],
  ["From: eve@example.net\r\nSender: ann@example.com", "eve@example.net"],
  ["From: eve@example.net\r\nResent-From: ann@example.com", "eve@example.net"],
])("%s is not from Ann", async (head, author) => {
  await expect(told(head)).resolves.toBe(author);
});

test.each([
  ["From: ann@example.com, eve@example.net"],
  ["From: ann@example.com <eve@example.net>"],
  ["From: <ann@example.com> <eve@example.net>"],
  ["From: eve@example.net <ann@example.com>"],
  ['From: "ann@example.com <eve@example.net>'],
  ["From: Friends: ann@example.com, eve@example.net;"],
  ["From: ann@example.com\r\nFrom: eve@example.net"],
  ["From: ann@example.com\r\nFrom: ann@example.com"],
  ["From : eve@example.net\r\nFrom: ann@example.com"],
  ["From: <@a.example,@b.example:ann@example.com>"],
])("%s names more than one", async (head) => {
  await expect(told(head)).resolves.toBe("several-senders");
});

test.each([
  ["X-From: ann@example.com"],
  ["From:"],
  ["From: Ann"],
  ["From: <>"],
  ["From: =?utf-8?q?ann=40example=2Ecom?="],
  ['From: "ann@example.com"'],
  ["From: undisclosed:;"],
  ["From: ann@example.com@example.net"],
  ["From: ann@example.com\0@example.net"],
  ["From: аnn@example.com"],
  ["From: =?utf-8?q?x?=ann@example.com"],
  [`From: ${"Ann ".repeat(1000)}<ann@example.com>`],
])("%s names nobody", async (head) => {
  await expect(told(head)).resolves.toBe("no-sender");
});

test("whatever the header, who is told stands in it by that very address, and nobody else does", async () => {
  const piece = fc.constantFrom(
    ...'ann@example.com|eve@example.net|<|>|"|\\|(|)|,|;|:| |\t|@|=?utf-8?q?x?=|Ann|\r\n |\0|é'.split("|"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const author = await told(`From: ${pieces.join("")}`);
      if (!author.includes("@")) return;
      expect(pieces.join("").toLowerCase()).toContain(author);
    }),
    { numRuns: 500 },
  );
});

test("a header of a million signs is told at once", () => {
  for (const sign of ["@", "<", '"', "(", "\\", '"\\', "a@", "(a"]) {
    const headers = { from: sign.repeat(500_000) };
    expect(authorOf(mailFromAnn({ headers })).kind).toBe("refused");
    expect(authorOf(mailFromAnn({ headers: { from: sign.repeat(900) } })).kind).toBe("refused");
  }
});
