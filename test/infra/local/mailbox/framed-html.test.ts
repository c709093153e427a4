import { expect, test } from "vitest";
import { framedHtml } from "../../../../infra/local/mailbox/framed-html.ts";
import { createMailbox } from "../../../../infra/local/mailbox/mailbox.ts";
import { openMail } from "../../../../infra/local/mailbox/opened-mail.ts";
import { hostileHtml, ownMime, replyAddress } from "../../../fixtures/page-mails.ts";
import { fakePageSources } from "../../../fixtures/page-sources.ts";

async function framed(html: string): Promise<string> {
  const sources = fakePageSources();
  const attachments = [{ cid: "card 1@x", filename: "card.jpg", content: "bytes" }];
  sources.leave(await ownMime({ subject: "Today", html, attachments }));
  const entry = await createMailbox(sources).find("out-1");
  if (!entry) throw new Error("no mail");
  return framedHtml(await openMail(entry), sources.mailDomain).trimEnd();
}

const link = (href: string) => framed(`<a href="${href}">x</a>`);
const leading = (href: string, target: string) =>
  `<a href="${href}" target="${target}" rel="noopener noreferrer">x</a>`;

test.each([
  [`mailto:${replyAddress}?subject=1%20done`, leading("/mails/out-1?subject=1+done", "_top")],
  [
    `mailto:${replyAddress.toUpperCase()}?subject=1%20won%20&amp;body=a%2Bb+c`,
    leading("/mails/out-1?subject=1+won+&amp;body=a%2Bb%2Bc", "_top"),
  ],
  [
    "mailto:inbox@in.example.com?subject=help",
    leading("/compose?subject=help&amp;to=inbox%40in.example.com", "_top"),
  ],
  ["mailto:reply+other@in.example.com", leading("/compose?to=reply%2Bother%40in.example.com", "_top")],
  ["mailto:jane@doe.example?subject=Hello", leading("mailto:jane@doe.example?subject=Hello", "_top")],
  [
    "mailto:inbox@in.example.com,jane@doe.example",
    leading("mailto:inbox@in.example.com,jane@doe.example", "_top"),
  ],
  ["https://doe.example/a?b=c&amp;d", leading("https://doe.example/a?b=c&amp;d", "_blank")],
  ["#top", leading("#top", "_self")],
])("a link to %s leads where a person means to go", async (href, expected) => {
  expect(await link(href)).toBe(expected);
});

test.each([
  "javascript:alert(1)",
  " JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "/clock",
  "//evil.example",
  "mailto",
])("a link to %s leads nowhere", async (href) => {
  expect(await link(href)).toBe("<a>x</a>");
});

test("a picture of the mail's own is shown from its parts; one that is missing stays missing", async () => {
  expect(await framed('<img src="cid:card%201@x"><td background="cid:none">')).toBe(
    '<img src="/mails/out-1/parts/0"><td background="cid:none">',
  );
});

test("what a designer wrote stays as it was", async () => {
  const designed =
    '<!doctype html><html lang="en"><head><style>@media (prefers-color-scheme:dark){a>b{color:#fff}}</style></head><body style="margin:0"><!--[if mso]>x<![endif]--><p>a &amp; b<br>c</p></body></html>';
  expect(await framed(designed)).toBe(designed);
});

test("what could act is left out, and the rest is there", async () => {
  const kept = await framed(hostileHtml("https://evil.example"));
  expect(kept).not.toMatch(/<script|<iframe|<base|<link|http-equiv|javascript:|data:text/i);
  expect(kept).toContain("<p>End</p>");
});

test("HTML nested a hundred thousand deep is not shown", async () => {
  await expect(framed("<div>".repeat(100_000))).rejects.toThrow(RangeError);
  expect(await framed("<p>x</p>".repeat(100_000))).toHaveLength(800_000);
});
