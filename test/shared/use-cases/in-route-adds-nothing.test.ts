import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arrival } from "../../../shared/domain/mail/inbound-mail.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
let secret = "";

type Mail = Parameters<typeof here.arrival>[0];
type Told = { readonly verdicts?: Partial<Arrival["verdicts"]>; readonly to?: string };

async function say(mail: Mail, { verdicts = {}, to }: Told = {}) {
  const arrival = await here.arrival(mail, to === undefined ? undefined : [to]);
  return receiveMail(here.deps, { ...arrival, verdicts: { ...arrival.verdicts, ...verdicts } });
}

const contacts = async () => {
  const stored = await here.deps.accounts.bySender("ann@example.com");
  return stored ? here.deps.records.all(stored.account.id, "contact") : [];
};

beforeEach(async () => {
  here = await onLoopback();
  await say({ text: "Met Jane Doe (CFO at Acme, jane@example.org, 212-555-0143) at BNI" });
  await say({ text: "new in address" });
  const told = (await here.sent()).at(-1)?.text?.replace(/\n\s*/g, "") ?? "";
  secret = /in\+[a-z2-7]{26}@[\w.-]+\w/.exec(told)?.[0] ?? "";
});
afterEach(() => here.close());

const card = (...lines: readonly string[]) => {
  const vcard = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    "FN:Jane Doe",
    "EMAIL:jane@example.org",
    ...lines,
    "END:VCARD",
    "",
  ];
  return { name: "jane.vcf", bytes: new Uint8Array(Buffer.from(vcard.join("\r\n"))) };
};

const fromEve = { from: "Eve <eve@example.net>", to: "ann@example.com", subject: "Hi", text: "Hello Ann" };
const signed = "Hello Ann\n\n-- \nJane Doe\nCFO\nAcme\n212-555-0143\nMobile 900-555-0111";
const unproven = { verdicts: { spf: "FAIL", dkim: "GRAY", dmarc: "GRAY" } } as const;

test.each([
  ["another address", card("EMAIL:jane.doe@example.net")],
  ["another number", card("TEL:+1 900 555 0199")],
  ["a link", card("URL:https://example.net/login")],
  ["a postal address", card("ADR:;;1 Side St;Town;NY;10001;USA")],
  ["a note", card("NOTE:Bank account has changed")],
])(
  "neither a stranger's mail that a rule passes on nor a forged one gives somebody known %s",
  async (_, file) => {
    const before = await contacts();
    await say({ ...fromEve, files: [file] }, { to: secret });
    await say({ subject: "Hi", text: "x", files: [file] }, unproven);
    const after = await contacts();
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after.filter(({ looksLike }) => looksLike === before[0]?.id)).toMatchObject([
      { name: "Jane Doe" },
    ]);
  },
);

test("nor does a signature with her name and number, and her own proven mail makes no second double", async () => {
  const before = await contacts();
  const mail = { from: "Jane Doe <jane@example.net>", to: "ann@example.com", subject: "Hi", text: signed };
  for (const n of [1, 2, 3]) await say({ ...mail, messageId: `<${n}@example.net>` }, { to: secret });
  expect(await contacts()).toEqual(expect.arrayContaining([...before]));
  await expect(contacts()).resolves.toHaveLength(2);
});

test("what the person sends adds to whom they know", async () => {
  await say({ subject: "Jane's card", text: "", files: [card("URL:https://example.org/jane")] });
  await expect(contacts()).resolves.toMatchObject([{ urls: [expect.stringContaining("example.org/jane")] }]);
});
