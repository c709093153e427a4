import { afterEach, describe, expect, test } from "vitest";
import { correspondent, type ReceivedMail } from "../../infra/local/correspondent.ts";
import type { FaultSettings } from "../../infra/local/loopback/faults.ts";
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

describe.each([1, 2, 3])("in bad weather, seed %i", (seed) => {
  test("each mail is answered exactly once, and what was said is what is recorded", async () => {
    const nextday = await onOneMachine({ faults: weather(seed) });
    ({ end } = nextday);
    const you = correspondent(nextday, ann);
    /** A sweep that read stale finds its accounts a minute later. */
    const mailsFrom = async (instant: string) => {
      const mails: ReceivedMail[] = [];
      for (let minute = 0; minute < 12; minute += 1) {
        await nextday.moveTo(new Date(Date.parse(instant) + minute * 60_000).toISOString());
        await nextday.quiet();
        mails.push(...(await you.unread()));
      }
      return mails;
    };

    await you.write({ files: ["maria-lindqvist.jpg", "tom-becker.jpg"].map(photo) });
    const receipt = await you.next();
    expect(receipt.mail.text).toContain("Maria Lindqvist");
    await you.reply(receipt, "at Chamber breakfast\nevent Chamber breakfast cost 25");
    expect((await you.next()).mail.text).toContain("Chamber breakfast");

    const [digest] = await mailsFrom(nextMorning(nextday.now()));
    if (!digest) throw new Error("no digest");
    expect(digest.mail.text).toMatch(/1\W+Maria Lindqvist/);
    await you.reply(digest, "1 done\n2 won 1200");
    expect((await you.next()).mail.text).toContain("$1,200");
    await you.reply(digest, "1 done");
    expect((await you.next()).mail.text).toMatch(/already/i);

    const texts = (await mailsFrom(monthsEnd(nextday.now()))).map((each) => each.mail.text ?? "");
    expect(texts.filter((text) => /\$1,200 of business less \$25 of cost/.test(text))).toHaveLength(1);
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
  await nextday.moveTo(new Date(Date.parse(nextday.now()) + 20 * 60_000).toISOString());
  const second = await you.next();
  await nextday.quiet();
  expect(second.mail.text).toBe(first.mail.text);
  await expect(you.unread()).resolves.toEqual([]);
});
