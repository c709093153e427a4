import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { mailFindings } from "../../../../infra/local/read/mail-findings.ts";
import { nothingSaid } from "../../../../infra/local/read/reply-context.ts";
import { sharpPhotoLab } from "../../../../shared/adapters/images/sharp-photo-lab.ts";
import { postalMailReader } from "../../../../shared/adapters/mime/postal-mail-reader.ts";
import { readsAs } from "../../../fixtures/photo-lab.ts";
import { printed } from "../../../shared/domain/cards/printed.ts";

const lines = printed({ text: "Jane Doe", size: 60 }, "Attorney at Law", "jane.doe@example.com");
const photos = { photoLab: sharpPhotoLab(), cardReader: readsAs(lines) };
const photo = await readFile(new URL("../../../../infra/local/demo/cards/tom-becker.jpg", import.meta.url));

async function found(text: string, context = nothingSaid) {
  const mail = await postalMailReader().parse(Buffer.from(text.replace(/\n/g, "\r\n")));
  return mailFindings(photos, mail, context);
}

const head = "From: Ann <ann@example.com>\nTo: inbox@in.example.com\nDate: Fri, 20 Nov 2026 09:00:00 -0500\n";
const reply = (text: string) => `${head}Subject: Re: Today\n\n${text}\n`;

test("a reply's lines are told as commands, questions and what is not understood", async () => {
  const { mail, commands, asked, notUnderstood } = await found(reply("1,3 done\n2 won\nhmm what"));
  expect(mail).toMatchObject({
    from: { name: "Ann", email: "ann@example.com" },
    intents: ["command"],
    automated: null,
  });
  expect(commands).toEqual([{ line: "1,3 done", items: [1, 3], verb: "done", args: {} }]);
  expect(asked?.map(({ line }) => line)).toEqual(["2 won"]);
  expect(notUnderstood).toEqual(["hmm what"]);
});

test("a name means the item that the context calls so", async () => {
  const { commands } = await found(reply("jane done\nall done"), {
    ...nothingSaid,
    items: [
      { n: 4, name: "Bob Roe" },
      { n: 7, name: "Jane Doe" },
    ],
  });
  expect(commands?.map(({ items }) => items)).toEqual([[7], [4, 7]]);
});

test("a photo in a mail is a contact, and what is no photo is advised on by its name", async () => {
  const part = (name: string, bytes: Buffer) =>
    `--b\nContent-Type: image/jpeg; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${bytes.toString("base64")}\n`;
  const { mail, contacts, advice } = await found(
    `${head}Subject: card\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n${part("a.jpg", photo)}${part("b.jpg", Buffer.from("hello"))}--b--\n`,
  );
  expect(mail?.intents).toEqual(["capture"]);
  expect(contacts).toMatchObject([{ name: "Jane Doe", title: "Attorney at Law", source: "card" }]);
  expect(contacts?.[0]?.box).toHaveLength(4);
  expect(advice?.[0]).toMatch(/^b\.jpg: /);
});

test("an out-of-office note asks for nothing", async () => {
  const { mail } = await found(
    `${head}Subject: Automatic reply: Today\nAuto-Submitted: auto-replied\n\n1 done\n`,
  );
  expect(mail).toMatchObject({ automated: "out-of-office", intents: [] });
});
