import { afterEach, beforeEach, expect, test } from "vitest";
import { replyTo } from "../../../infra/local/persons-mail.ts";
import { parseVCards } from "../../../shared/domain/vcards/parse-vcards.ts";
import { vcardPerson } from "../../../shared/domain/vcards/vcard-person.ts";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

const paul = ["Paul Pipe", "Plumber", "Pipe & Sons", "paul@pipe.example.com"];
const zoe = ["Zoe Tax", "Accountant", "Tax & Co", "zoe@tax.example.com"];

type Mail = Parameters<typeof here.arrival>[0];

async function answerTo(mail: Mail) {
  await receiveMail(here.deps, await here.arrival(mail));
  const answer = (await here.sent()).at(-1);
  if (!answer) throw new Error("no mail was sent");
  const file = answer.attachments.find(({ inline }) => !inline);
  const vcards = file ? parseVCards(Buffer.from(file.bytes).toString("utf8")).map(vcardPerson) : [];
  const pictures = answer.attachments
    .filter(({ inline }) => inline)
    .map(({ bytes }) => Buffer.from(bytes).toString());
  return { answer, file: file?.name, pictures, vcards };
}

const files = async () => [await here.card("1.jpg", paul), await here.card("2.jpg", zoe)];

test("whom one asks for comes with picture, where met, what is open, notes, and a file for the phone", async () => {
  await answerTo({ files: await files(), text: "at Chamber breakfast" });
  const { answer, file, pictures, vcards } = await answerTo({ text: "who was the plumber at the chamber?" });
  expect(answer.text).toContain(
    "1. Paul Pipe\n   Plumber, Pipe & Sons\n   Met at Chamber breakfast, 2 November 2026",
  );
  expect(answer.text).toContain("A follow-up is open, due 3 November 2026.");
  expect([file, pictures]).toEqual(["paul-pipe.vcf", ["small 1.jpg"]]);
  expect(vcards).toMatchObject([
    {
      fields: { name: "Paul Pipe", company: "Pipe & Sons", emails: ["paul@pipe.example.com"] },
      notes: ["Met at Chamber breakfast, 2 November 2026"],
    },
  ]);
});

test("the numbers of such an answer are what an answer to it means", async () => {
  await answerTo({ files: await files() });
  const { answer } = await answerTo({ text: "find zoe" });
  const done = await answerTo({
    ...replyTo(answer, "1 done\nfix 1 title Auditor"),
    messageId: "<done@example.com>",
  });
  expect(done.answer.text).toContain("Zoe Tax: followed up, done.");
  expect(done.answer.text).toContain("Zoe Tax: the title is now Auditor.");
});

test("a mail with cards and a question gets one receipt that tells both, and numbers go on behind the cards", async () => {
  await answerTo({ files: [await here.card("1.jpg", paul)] });
  const { answer, file, pictures } = await answerTo({
    files: [await here.card("2.jpg", zoe)],
    text: "find plumber",
  });
  expect(answer.subject).toContain("Got it: Zoe Tax");
  expect(answer.text).toContain("2. Paul Pipe");
  expect([file, pictures]).toEqual(["paul-pipe.vcf", ["small 2.jpg", "small 1.jpg"]]);
  const next = await answerTo({ ...replyTo(answer, "2 done"), messageId: "<done@example.com>" });
  expect(next.answer.text).toContain("Paul Pipe: followed up, done.");
});

test("where nobody fits, it is said, and nothing is attached", async () => {
  await answerTo({ files: await files() });
  const { answer, file } = await answerTo({ text: "find xylophone" });
  expect(answer.text).toContain("Nobody fits “xylophone”. I know 2 people, and none is near.");
  expect(file).toBeUndefined();
});
