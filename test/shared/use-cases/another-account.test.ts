import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { mailDomain } from "../../../infra/local/resources.ts";
import { registry } from "../../../shared/domain/commands/registry.ts";
import type { Item, ItemKind } from "../../../shared/domain/ledger/item.ts";
import { inAddress, itemAddress, replyAddress } from "../../../shared/domain/mail/our-addresses.ts";
import { markerOf, tokenInText } from "../../../shared/domain/threads/marker.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { serveAccount } from "../../../shared/use-cases/serve-account.ts";
import { vcard } from "../../fixtures/ann-writes.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

type Here = Awaited<ReturnType<typeof onLoopback>>;
type Mail = Parameters<Here["arrival"]>[0];
type Sent = Awaited<ReturnType<Here["sent"]>>[number];

const [ann, bob, mallory] = ["ann@example.com", "bob@example.com", "mallory@example.net"];
let here: Here;
let annsId: string;
/** What Ann was sent: a receipt, a digest, a question with choices, and a transcript. */
let annsMails: readonly Sent[];

const says = async (from: string, mail: Mail, recipients?: readonly string[]) =>
  receiveMail(here.deps, await here.arrival({ from, ...mail }, recipients));
const newest = async (): Promise<Sent> => {
  const mail = (await here.sent()).at(-1);
  if (!mail) throw new Error("no mail was sent");
  return mail;
};
const idOf = async (address: string) => (await here.deps.accounts.bySender(address))?.account.id ?? "";

beforeAll(async () => {
  here = await onLoopback();
  const came: Sent[] = [];
  const files = ["Jane Doe", "Jane Roe", "Tom Low"].map((name) =>
    vcard(name, `${name.toLowerCase().replace(" ", ".")}@example.org`),
  );
  for (const from of [ann, bob]) await says(from, { files });
  annsId = await idOf(ann);
  came.push(...(await here.sent()).slice(0, 1));
  here.at.now = "2026-11-03T16:00:00.000Z";
  await serveAccount(here.deps, annsId);
  came.push(await newest());
  for (const text of ["Jane won 1200", "Tom note sails", "new in address", "delete my account"]) {
    await says(ann, { text, subject: text });
    came.push(await newest());
  }
  annsMails = came;
});
afterAll(() => here.close());

const kinds: readonly ItemKind[] = [
  ...(["contact", "follow-up", "group", "event", "outcome", "held-mail", "held-line", "forgotten"] as const),
  ...(["own-card", "template", "in-address", "link", "address", "invitation", "answered"] as const),
];

/** Everything that is kept for Ann. */
async function annsBook() {
  const stored = await here.deps.accounts.byId(annsId);
  const items = await Promise.all(
    kinds.map((kind) => here.deps.records.all(annsId, kind) as Promise<readonly Item[]>),
  );
  return { ...stored, items: items.flat() };
}

const examples = registry.flatMap(({ forms }) => forms.map(({ example }) => example));
const words = fc.oneof(
  fc.constantFrom(...examples),
  fc.constantFrom(
    "1",
    "yes",
    "all done",
    "confirm",
    "undo",
    "undo 3",
    "stop",
    "forget Jane Doe",
    "1 skip",
    "",
  ),
);
const ways = ["answer", "copy", "marker", "in-address", "reference", "cc"] as const;

/** To one of Ann's own addresses, with her mail quoted or without. */
function mailTo(way: (typeof ways)[number], mail: Sent, text: string): readonly [Mail, (readonly string[])?] {
  const token = tokenInText(mail.text ?? "") ?? "";
  const fresh = { subject: "Hello", text };
  switch (way) {
    case "answer":
      return [replyTo(mail, text)];
    case "copy":
      return [{ ...fresh, to: "jane.doe@example.org" }, [itemAddress(mailDomain, token, 1)]];
    case "marker":
      return [{ ...fresh, text: `${text}\n\n${markerOf(token)}` }];
    case "in-address":
      return [fresh, [inAddress(mailDomain, token)]];
    case "reference":
      return [{ ...fresh, inReplyTo: mail.messageId }];
    case "cc":
      return [
        fresh,
        [`inbox@${mailDomain}`, replyAddress(mailDomain, token), itemAddress(mailDomain, token, 2)],
      ];
  }
}

test("whatever somebody else answers to Ann's mails, by whatever way, nothing of Ann's changes and nobody but them hears of it", async () => {
  const was = await annsBook();
  expect(was.items.length).toBeGreaterThan(6);
  const from = fc.constantFrom(bob, bob, mallory);
  const which = fc.nat({ max: annsMails.length - 1 });
  await fc.assert(
    fc.asyncProperty(from, which, fc.constantFrom(...ways), words, async (author, n, way, text) => {
      const mail = annsMails[n];
      if (!mail) throw new Error("no such mail");
      const before = (await here.sent()).length;
      await says(author, ...mailTo(way, mail, text));
      // Each commit counts on.
      expect((await here.deps.accounts.byId(annsId))?.account, `${way}: ${text}`).toEqual(was.account);
      const heard = (await here.sent()).slice(before).flatMap(({ to }) => to.map(({ email }) => email));
      expect(
        // Whose address is to be linked, or who is to be invited, is asked.
        heard.every((each) => each === author || text === `link ${each}` || text === `invite ${each}`),
        `${way}: ${text} → ${heard.join()}`,
      ).toBe(true);
    }),
    { numRuns: 25 },
  );
  expect(await annsBook()).toEqual(was);
});
