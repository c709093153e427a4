import { expect, test } from "vitest";
import { letterhead } from "../../../infra/local/pictures/samples/letterhead.ts";
import { receipts } from "../../../infra/local/pictures/samples/receipts.ts";
import type { CaptureResult, Unreadable } from "../../../shared/domain/captures/capture.ts";
import type { Receipt } from "../../../shared/domain/captures/receipt.ts";
import type { ContactFields, FieldName } from "../../../shared/domain/contacts/contact.ts";
import { renderReceipt } from "../../../shared/mails/receipt.tsx";
import { elementsOf } from "./elements.ts";

const long = (what: string) => `${what} ${"& <long> name ".repeat(40)}`;
const every: readonly FieldName[] = ["name", "title", "company", "emails", "phones", "urls", "address"];

/** A card on which everything is as long as it can be, and nothing is certain. */
const fullest: ContactFields = {
  name: long("Name"),
  title: long("Title"),
  company: long("Company"),
  emails: Array.from({ length: 9 }, (_, n) => `${"a".repeat(90)}${n}@${"b".repeat(60)}.example`),
  phones: Array.from({ length: 9 }, (_, n) => ({
    number: `+1 (212) 555-010${n} ${" and more".repeat(9)}`,
    e164: `+1212555010${n}`,
    extension: "1".repeat(40),
    kind: "toll-free",
  })),
  urls: Array.from({ length: 9 }, (_, n) => `https://${"w".repeat(60)}${n}.example/${"p".repeat(300)}`),
  address: long("Address"),
  honorific: long("Honorific"),
  credentials: Array.from({ length: 9 }, () => "M".repeat(30)),
  department: long("Department"),
  addressParts: null,
  social: Array.from({ length: 9 }, (_, n) => ({ network: `network${n}`, handle: "h".repeat(200) })),
};

const captured = (n: number, fields: ContactFields, doubtful = every): CaptureResult => ({
  kind: "captured",
  n,
  contactId: `c${n}`,
  known: "known",
  source: "card",
  likely: null,
  file: `IMG_${n}.jpg`,
  fields,
  doubtful,
  notes: [long("Notes")],
  metAt: null,
  needs: [],
  offers: [],
  picture: `pictures/${n}`,
  cutOuts: {},
  dueOn: "2026-11-24",
});

const one = receipts["receipt-of-one-card"];
const receiptOf = (captures: readonly CaptureResult[], over: Partial<Receipt> = {}): Receipt => {
  if (!one) throw new Error("no sample");
  return { ...one, captures, ...over };
};

const usual: ContactFields = one?.captures[0]?.kind === "captured" ? one.captures[0].fields : fullest;

test("thirty cards fit in one receipt, every field of each told, with as many pictures as a mail may hold", async () => {
  const captures = Array.from({ length: 30 }, (_, n) => captured(n + 1, usual, ["company"]));
  const { html, text, pictures } = await renderReceipt(receiptOf(captures), letterhead);
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  expect(html.split(usual.address ?? "").length).toBeGreaterThanOrEqual(31);
  expect(pictures).toHaveLength(12);
  expect(elementsOf(html, "img")).toHaveLength(12);
});

test("of six cards, too, what is doubtful is shown as it is printed, and nothing else", async () => {
  const six = receipts["receipt-of-six-cards"];
  const { html, pictures } = await renderReceipt(receiptOf(six?.captures ?? []), letterhead);
  expect(pictures.map(({ cid }) => cid).filter((cid) => cid.includes("company"))).toEqual([
    "card-4-company@nextday",
  ]);
  expect(html.match(/cid:card-\d-[a-z]+@nextday/g)).toEqual(["cid:card-4-company@nextday"]);
});

test("thirty cards full of the longest words, and two hundred lines, still fit", async () => {
  const captures = Array.from({ length: 30 }, (_, n) => captured(n + 1, fullest));
  const answers = Array.from({ length: 200 }, () => ({
    outcome: "did" as const,
    line: long("line"),
    text: long("text"),
  }));
  const { html, text, subject } = await renderReceipt(receiptOf(captures, { answers }), letterhead);
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  expect(subject.length).toBeLessThan(250);
  expect(html).not.toContain("<long>");
});

test("of a thousand cards a receipt still fits, and says how many it does not name", async () => {
  const captures = Array.from({ length: 1000 }, (_, n) => captured(n + 1, fullest));
  const { html, text, pictures } = await renderReceipt(receiptOf(captures), letterhead);
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  expect(text).toMatch(/… and \d+ more\./);
  expect(pictures).toEqual([]);
});

test("what a card says cannot become a link to anywhere, a line of its own, or markup", async () => {
  const fields: ContactFields = {
    ...usual,
    name: "Eve\nX-Injected: 1\r\n\r\nundo",
    emails: ["eve@example.com?bcc=all@example.com", "a@b@c"],
    urls: ["javascript:alert(1)", 'https://evil.example/"><img src=x>', "http://plain.example/path?q=1"],
    phones: [{ number: "call me", e164: null, extension: null, kind: "other" }],
    company: "<script>alert(1)</script>",
    social: [
      { network: "linkedin", handle: "../../evil?x" },
      { network: "constructor", handle: "javascript:alert(1)" },
    ],
  };
  const { html, text, subject } = await renderReceipt(receiptOf([captured(1, fields)]), letterhead);
  expect(subject).not.toMatch(/[\r\n]/);
  expect(text).not.toMatch(/^undo$/m);
  expect(elementsOf(html, "script")).toEqual([]);
  const own = /in\.example\.com/;
  const links = elementsOf(html, "a").map(({ attributes }) => attributes["href"] ?? "");
  expect(links.filter((href) => !own.test(href))).toEqual([
    "https://plain.example/path?q=1",
    "https://www.linkedin.com/in/..%2F..%2Fevil%3Fx",
  ]);
});

test("the question names the person, or the number where a first name would not do", async () => {
  const example = async (...names: (string | null)[]) => {
    const captures = names.map((name, index) => captured(index + 1, { ...usual, name }));
    return (await renderReceipt(receiptOf(captures), letterhead)).text.match(/^ {4}(.+) is BNI$/m)?.[1];
  };
  expect(await example("Dr. Jane Doe")).toBe("Jane");
  expect(await example("Jane Doe", "Jane Roe")).toBe("1");
  expect(await example(null)).toBe("1");
  expect(await example("J@ne Doe")).toBe("1");
});

test("what could not be read is called a photo only where all of it may be one", async () => {
  const subject = async (...whys: Unreadable[]) =>
    (await renderReceipt(receiptOf(whys.map((why) => ({ kind: "unreadable", file: "x", why }))), letterhead))
      .subject;
  expect(await subject("no-text", "cut-off")).toBe("Two photos could not be read");
  expect(await subject("no-text", "not-a-picture")).toBe("Two files could not be read");
  expect(await subject("not-a-picture")).toBe("That file could not be read");
});

test.each<[string, Unreadable, string]>([
  ["of a machine", "of-machine", "that no person wrote"],
  ["of one's own", "own-mail", "You wrote that mail yourself"],
  ["without a sender", "no-sender", "It does not say who wrote it"],
])("a mail %s is called no photo, and the reason is told", async (_, why, says) => {
  const captures = [{ kind: "unreadable", file: "the forwarded mail", why }] as const;
  const { subject, text } = await renderReceipt(receiptOf(captures), letterhead);
  expect(subject).toBe("Nobody to keep in that mail");
  expect(text).toContain(says);
  expect(text).toContain("Nobody to keep: the forwarded mail");
});

test("a name too long for the subject is cut between words", async () => {
  const names = Array.from({ length: 2 }, () => ({ ...usual, name: "Maximiliane Wolkenstein ".repeat(9) }));
  const { subject } = await renderReceipt(
    receiptOf(names.map((fields, index) => captured(index + 1, fields))),
    letterhead,
  );
  expect(subject).toMatch(/^Got it: (?:\w+ )+(?:Maximiliane|Wolkenstein)… and /);
});
