import { expect, test } from "vitest";
import { ann, complain, handIn, lastOutcome } from "./on-one-machine.ts";
import { textOf, withAnn } from "./with-ann.ts";

const { nextday, annWrites } = await withAnn();
const subjects = async () => (await annWrites.unread()).map(({ mail }) => mail.subject).sort();
const write = async (words: string) => {
  await annWrites.write({ text: words });
  await nextday.quiet();
};

async function bounce(bounceType: string): Promise<void> {
  const told = { bounceType, bouncedRecipients: [{ emailAddress: ann }] };
  await nextday.loopback.queues.get("feedback")?.send(JSON.stringify({ eventType: "Bounce", bounce: told }));
  await nextday.quiet();
}

test("a bounce that may pass stops nothing", async () => {
  await write("rate 80/h");
  await bounce("Transient");
  await write("rate 81/h");
  await expect(subjects()).resolves.toHaveLength(2);
});

test("a mail that nothing proves does not end what a hard bounce has stopped", async () => {
  await bounce("Permanent");
  const nothing = "X-Simulate-Verdicts: dmarc=GRAY spf=FAIL dkim=FAIL\r\n";
  await handIn(nextday, { files: [{ name: "a.jpg", bytes: Buffer.from("no picture") }] }, nothing);
  await nextday.quiet();
  await expect(subjects()).resolves.toEqual([]);
});

test("the next mail that is hers shows that the address lives: she is answered, and told since when mails came back", async () => {
  await write("rate 82/h");
  const mails = (await annWrites.unread()).map(textOf).join("\n");
  expect(mails).toMatch(/\$82/);
  expect(mails).toMatch(/have come back since Tuesday, 14 February 2040/);
  await write("rate 83/h");
  await expect(subjects()).resolves.toHaveLength(1);
});

test("a complaint stops all mail at once, until she asks for it again", async () => {
  await complain(nextday, ann);
  await write("rate 84/h");
  await expect(lastOutcome(nextday)).resolves.toMatchObject({ outcome: "answered" });
  await expect(subjects()).resolves.toEqual([]);
  await write("resume");
  const mails = [textOf(await annWrites.next()), textOf(await annWrites.next())].join();
  expect(mails).toMatch(/reported as spam/);
  await write("rate 85/h");
  expect(textOf(await annWrites.next())).toMatch(/\$85/);
});
