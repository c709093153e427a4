import { expect, test } from "vitest";
import { digests } from "../../../infra/local/pictures/samples/digests.ts";
import { letterhead } from "../../../infra/local/pictures/samples/letterhead.ts";
import { jane } from "../../../infra/local/pictures/samples/people.ts";
import { recalled } from "../../../infra/local/pictures/samples/recalled.ts";
import { summaries } from "../../../infra/local/pictures/samples/summaries.ts";
import { renderFollowUpDigest } from "../../../shared/mails/follow-up-digest.tsx";
import type { RenderedMail } from "../../../shared/mails/rendered-mail.ts";
import { renderRoiSummary } from "../../../shared/mails/roi-summary.tsx";
import { renderTranscript } from "../../../shared/mails/transcript.tsx";

const long = "A & B <i>".repeat(60);

const fits = ({ html, text, subject }: RenderedMail): void => {
  expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  expect(subject.length).toBeLessThan(250);
};

const scripts = {
  "signs of HTML": long,
  emoji: "👩🏽‍🚀🎉 ".repeat(100),
  "letters from right to left": "\u202eדנה כהן, ירושלים ".repeat(30),
  "Chinese without a space": "漢字".repeat(150),
  "quotes and backslashes": `"'\\`.repeat(120),
};

test.each(Object.entries(scripts))(
  "a digest of seven people with endless names, notes and addresses of %s fits",
  async (_, long) => {
    const digest = digests["digest-of-every-step-with-more-waiting"];
    const items = (digest?.items ?? []).map((item) => ({
      ...item,
      name: long,
      title: long,
      company: long,
      metAt: long,
      email: `${"a".repeat(60)}@${"b".repeat(180)}.example`,
      notes: Array.from({ length: 50 }, () => long),
      told: Array.from({ length: 50 }, () => long),
      ready: {
        way: "email",
        address: "jane@example.com",
        draft: { subject: long, body: long.repeat(5) },
      } as const,
    }));
    const names = Array.from({ length: 500 }, () => long);
    const week = { followedUp: names, open: names, nextEvent: { name: long, day: "2026-12-01" } };
    const question = { about: "dues", group: long } as const;
    const whole = {
      pile: null,
      unanswered: 0,
      ...digest,
      day: "2026-11-24",
      items,
      waiting: 10_000,
      question,
      week,
      blocks: [],
      pace: [],
    };
    fits(await renderFollowUpDigest(whole, letterhead));
  },
);

test("a transcript of a thousand lines tells first those that need an answer", async () => {
  const answers = Array.from({ length: 1000 }, (_, n) => ({
    outcome: n === 777 ? ("asked" as const) : ("did" as const),
    line: `${n} ${long}`,
    text: n === 777 ? "Which Jane?" : long,
  }));
  const mail = await renderTranscript(
    { answers, undoable: true, help: [], left: ["Jane Doe"], people: [] },
    letterhead,
  );
  fits(mail);
  expect(mail.text).toContain("Which Jane?");
  expect(mail.text).toMatch(/… and \d+ more lines\./);
});

test.each([1, 6, 25])("an answer that shows %i people with endless names and notes fits", async (count) => {
  const person = recalled(1, {
    ...jane,
    name: long,
    title: long,
    address: long,
    notes: Array.from({ length: 50 }, () => long),
  });
  const people = Array.from({ length: count }, (_, index) => ({
    ...person,
    n: index + 1,
    event: long,
    group: long,
  }));
  fits(await renderTranscript({ answers: [], undoable: true, help: [], left: null, people }, letterhead));
});

test("a summary of a hundred groups and events fits, and says how many it does not show", async () => {
  const month = summaries["summary-of-a-month"];
  if (!month) throw new Error("no sample");
  const [line] = month.lines;
  const lines = line
    ? Array.from({ length: 100 }, (_, n) => ({
        ...line,
        name: `${n} ${long}`,
        leftOut: Array.from({ length: 50 }, () => long),
      }))
    : [];
  const mail = await renderRoiSummary({ ...month, lines }, letterhead);
  fits(mail);
  expect(mail.text).toMatch(/… and \d+ more with their figures/);
});
