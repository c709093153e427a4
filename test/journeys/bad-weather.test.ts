import { afterEach, describe, expect, test } from "vitest";
import { type Correspondent, correspondent, type ReceivedMail } from "../../infra/local/correspondent.ts";
import type { FaultSettings } from "../../infra/local/loopback/faults.ts";
import type { Running } from "../../infra/local/start.ts";
import { ann, monthsEnd, nextMorning, onOneMachine, photo } from "./on-one-machine.ts";

let end: () => Promise<void>;
afterEach(() => end());

/** Answers of SES are not lost here: what then happens is the last test. */
const weather = (seed: number): FaultSettings => ({
  seed,
  throttle: 0.06,
  conflict: 0.15,
  stale: 0.5,
  lose: { s3: 0.06, sqs: 0.06, dynamodb: 0.06, textract: 0.06 },
});

/**
 * The mail that comes within the hour, and no other. A sweep that read stale finds its accounts a minute later; a mail whose lease
 * was taken, but whose taker never heard of it, waits until the lease is over.
 */
async function theOnlyMail(nextday: Running, you: Correspondent): Promise<ReceivedMail> {
  const mails: ReceivedMail[] = [];
  const look = async () => {
    await nextday.quiet();
    mails.push(...(await you.unread()));
  };
  await look();
  for (let minute = 0; minute < 60 && mails.length === 0; minute += 1) await later(nextday, 1).then(look);
  for (let times = 0; times < 3; times += 1) await later(nextday, 10).then(look);
  const [mail, ...others] = mails;
  if (!mail || others.length > 0)
    throw new Error(
      ["Not one mail came, but:", ...mails.map((each) => each.mail.text ?? "")].join("\n---\n"),
    );
  return mail;
}

const later = (nextday: Running, minutes: number) =>
  nextday.moveTo(new Date(Date.parse(nextday.now()) + minutes * 60_000).toISOString());

describe.each([1, 2, 3])("in bad weather, seed %i", (seed) => {
  test("each mail is answered exactly once, and what was said is what is recorded", async () => {
    const nextday = await onOneMachine({ faults: weather(seed) });
    ({ end } = nextday);
    const you = correspondent(nextday, ann);
    const mail = () => theOnlyMail(nextday, you);

    await you.write({ files: ["maria-lindqvist.jpg", "tom-becker.jpg"].map(photo) });
    const receipt = await mail();
    expect(receipt.mail.text).toContain("Maria Lindqvist");
    await you.reply(receipt, "at Chamber breakfast\nevent Chamber breakfast cost 25");
    expect((await mail()).mail.text).toContain("Chamber breakfast");

    await nextday.moveTo(nextMorning(nextday.now()));
    const digest = await mail();
    expect(digest.mail.text).toMatch(/1\W+Maria Lindqvist/);
    await you.reply(digest, "1 done\n2 won 1200");
    expect((await mail()).mail.text).toContain("$1,200");
    await you.reply(digest, "1 done");
    expect((await mail()).mail.text).toMatch(/already/i);

    await later(nextday, 8 * 24 * 60);
    expect((await mail()).mail.text).toMatch(/^A week of Nextday/);

    await nextday.moveTo(monthsEnd(nextday.now()));
    expect((await mail()).mail.text).toMatch(/\$1,200 of business less \$25 of cost/);
    const kinds = [...nextday.loopback.injected().keys()].map((name) => name.split(".")[1]);
    expect(new Set(kinds)).toEqual(new Set(["throttle", "conflict", "stale", "lose"]));
  });
});

test("where SES took a mail and its answer was lost, that mail comes a second time: the one window there is", async () => {
  const nextday = await onOneMachine({ faults: { lose: { ses: 1 } } });
  ({ end } = nextday);
  const you = correspondent(nextday, ann);
  await you.write({ text: "rate 80/h" });
  const first = await you.next();
  nextday.loopback.faults();
  await later(nextday, 20);
  const second = await you.next();
  await nextday.quiet();
  expect(second.mail.text).toBe(first.mail.text);
  await expect(you.unread()).resolves.toEqual([]);
});
