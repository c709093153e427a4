import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { mailDomain } from "../../../infra/local/resources.ts";
import { itemAddress, replyAddress } from "../../../shared/domain/mail/our-addresses.ts";
import type { ParsedMail } from "../../../shared/domain/mail/parsed-mail.ts";
import { tokenInText } from "../../../shared/domain/threads/marker.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

type Here = Awaited<ReturnType<typeof onLoopback>>;
let here: Here;
let accountId: string;
let digest: ParsedMail;

const messageId = "<tapped@example.com>";
const say = async (mail: Parameters<Here["arrival"]>[0], recipients?: readonly string[]) => {
  await receiveMail(here.deps, await here.arrival({ messageId, ...mail }, recipients));
  return newest();
};
const newest = async (): Promise<ParsedMail> => {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
};
const header = (mail: ParsedMail, name: string) => mail.headers.find((each) => each.name === name)?.value;
const token = () => tokenInText(digest.text ?? "") ?? "";

beforeEach(async () => {
  here = await onLoopback();
  const files = [vcard("Tom Roe", "tom@example.org"), vcard("Eve Poe", "eve@example.org")];
  await receiveMail(here.deps, await here.arrival({ files }));
  accountId = (await here.deps.accounts.bySender("ann@example.com"))?.account.id ?? "";
  here.at.now = "2026-11-03T13:00:00.000Z";
  await serveAccount(here.deps, accountId);
  digest = await newest();
});
afterEach(() => here.close());

test("a tapped line is a new mail, and its answer lies under the digest all the same", async () => {
  const answer = await say({ to: replyAddress(mailDomain, token()), subject: "1 done" });
  expect(answer.subject).toBe(`Re: ${digest.subject}`);
  expect(header(answer, "in-reply-to")).toBe(messageId);
  expect(header(answer, "references")?.split(/\s+/)).toEqual([digest.messageId, messageId]);
});

test("so does the answer to a mail that names the digest, which is named once", async () => {
  const answer = await say(replyTo(digest, "1 done"));
  expect(header(answer, "references")?.split(/\s+/)).toEqual([digest.messageId, messageId]);
});

test("an answer to that answer goes on under the same subject", async () => {
  const first = await say({ to: replyAddress(mailDomain, token()), subject: "1 done" });
  const next = await say({ ...replyTo(first, "undo"), messageId: "<undo@example.com>" });
  expect(next.subject).toBe(`Re: ${digest.subject}`);
  expect(header(next, "references")).toContain("<undo@example.com>");
  expect(header(next, "references")).toContain(first.messageId);
});

test("what copies have done is told under their digest", async () => {
  await say({ to: "tom@example.org", subject: "Hello" }, [itemAddress(mailDomain, token(), 1)]);
  here.at.now = "2026-11-03T13:05:00.000Z";
  await serveAccount(here.deps, accountId);
  const answer = await newest();
  expect(answer.subject).toBe(`Re: ${digest.subject}`);
  expect(header(answer, "in-reply-to")).toBe(digest.messageId);
});

test("whom a mail has brought is told by a subject of its own, and a mail to the inbox lies under nothing else", async () => {
  const receipt = await say({ files: [vcard("Kim Poe", "kim@example.org")] });
  expect(receipt.subject).toBe("Got it: Kim Poe");
  expect(header(receipt, "references")).toBe(messageId);
});
