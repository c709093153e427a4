import { expect, test } from "vitest";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";

const part = (head: string, body: string) => ["--b", head, "", body];

/** A mail of Ann's own words and a file. */
const withFile = (
  head: string,
  body = "link eve@example.net",
  own = "Met Dan Fox at BNI, his offer is attached",
) =>
  postalMailReader().parse(
    Buffer.from(
      [
        "From: ann@example.com",
        'Content-Type: multipart/mixed; boundary="b"',
        "",
        ...part("Content-Type: text/plain; charset=utf-8", own),
        ...part(head, body),
        "--b--",
        "",
      ].join("\r\n"),
      "latin1",
    ),
  );

test.each([
  [
    "a text in line",
    "Content-Type: text/plain; name=offer.txt\r\nContent-Disposition: inline; filename=offer.txt",
  ],
  ["a page in line", 'Content-Type: text/html\r\nContent-Disposition: inline; filename="offer.html"'],
  ["a text that is named by its type alone", 'Content-Type: text/plain;\r\n name="offer.txt"'],
  [
    "a name in parts",
    "Content-Type: text/plain\r\nContent-Disposition: inline;\r\n filename*0=of; filename*1=fer.txt",
  ],
  [
    "a name in a charset",
    "Content-Type: text/plain\r\nContent-Disposition: inline; filename*=utf-8''offer%2Etxt",
  ],
])("what stands in an attached file is no word of the mail: %s", async (_, head) => {
  const mail = await withFile(head);
  expect(`${mail.text ?? ""}${mail.html ?? ""}`).not.toContain("eve@example.net");
  expect(mail.text).toContain("Met Dan Fox");
  expect(mail.attachments.map(({ name }) => name)).toEqual([expect.stringMatching(/^offer\.(?:txt|html)$/)]);
});

test("nor is it where the mail's own words are in another charset than they say", async () => {
  const mail = await withFile(
    "Content-Type: text/plain; name=offer.txt",
    undefined,
    "Met Jos\xe9 Fox at the caf\xe9",
  );
  expect(mail.text?.trim()).toBe("Met José Fox at the café");
});

test("two texts without a name are both words of the mail", async () => {
  const mail = await withFile("Content-Type: text/plain", "and Bob Roe");
  expect(mail.text).toMatch(/Met Dan Fox[^]*and Bob Roe/);
});
