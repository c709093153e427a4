import { describe, expect, test } from "vitest";
import { commandLines } from "../../../../shared/domain/commands/command-lines.ts";
import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import { composeDraft } from "../../../../shared/domain/drafts/compose-draft.ts";
import { longestBody } from "../../../../shared/domain/drafts/draft.ts";
import type { Facts } from "../../../../shared/domain/drafts/facts.ts";
import { fill } from "../../../../shared/domain/drafts/fill.ts";
import { languageOf } from "../../../../shared/domain/drafts/language.ts";
import { occasions } from "../../../../shared/domain/drafts/occasion.ts";
import { sayMeetingDays, sayMet } from "../../../../shared/domain/drafts/say-when.ts";
import { topicOf } from "../../../../shared/domain/drafts/topic-of.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const facts: Facts = {
  first: "Jane",
  name: "Jane Doe",
  company: null,
  ...{ whom: null, news: null, amount: null },
  event: "Chamber breakfast",
  met: "at Chamber breakfast yesterday",
  topic: "your second shop",
  need: "a bookkeeper",
  intro: "I help bakeries to know what they earn.",
  business: null,
  referral: "bakeries that grow",
  signature: "Ann Lee\nLee Books",
  days: "Tuesday or Thursday next week",
};

describe("a template", () => {
  test("is filled, alternatives take turns, and a line of which nothing is known is left out", () => {
    const words = "{Hi|Hello} {first},\nyou work at {company}.\nYou need {need}.";
    expect(fill(words, facts, 0)).toBe("Hi Jane,\nYou need a bookkeeper.");
    expect(fill(words, facts, 1)).toBe("Hello Jane,\nYou need a bookkeeper.");
  });

  test("may be of several lines, with its subject first, and is told with a preview", () => {
    const typed =
      "1 done\ntemplate email:\nSubject: Bis bald, {first}\nHallo {first},\n\nes war schön, Sie {met} zu treffen.\n\nViele Grüße\nAnn";
    const lines = commandLines(typed);
    expect(lines).toHaveLength(2);
    const { answers } = decideAll(situation(), lines);
    expect(answers[1]).toMatchObject({
      outcome: "did",
      line: "template email: …",
      text: "Kept. Everybody gets the same words: {Hi|Hello} makes them take turns. To somebody invented it reads like this.",
      quote:
        "Bis bald, Jane\n\nHallo Jane,\n\nes war schön, Sie bei Chamber breakfast gestern zu treffen.\n\nViele Grüße\nAnn",
    });
  });

  test("can be shown, listed and taken back", () => {
    expect(
      told(
        situation(),
        "template email: Hi {first}, hello",
        "template",
        "template email usual",
        "template email usual",
      ),
    ).toEqual([
      "did: Kept. Everybody gets the same words: {Hi|Hello} makes them take turns. To somebody invented it reads like this.",
      "told: Your own words: email; ours: late, old, promise, coffee, recap, touch, card and thanks. Write “template email” to see one.",
      "did: Back to our words. To somebody invented it reads like this.",
      "already: There are no words of yours for “email”.",
    ]);
  });

  test.each([
    ["template email: Hi {frist}", "There is no placeholder {frist}"],
    ["template email: Hi {first", "A brace is opened and not closed"],
    [`template email: ${"long ".repeat(100)}`, "a link to your mail program takes 400"],
    ["template poem: roses", "The kinds are email"],
  ])("“%s” is asked about", (line, why) => {
    const [parsed] = parseLine(line, { today: "2026-11-23", zone: "UTC", currency: "USD", numbers: [] });
    expect(parsed).toMatchObject({ kind: "asked" });
    expect(told(situation(), line)[0]).toContain(why);
  });
});

describe("our own words", () => {
  test.each(
    occasions.flatMap((occasion) => Array.from({ length: 8 }, (_, turn) => [occasion, turn] as const)),
  )("for “%s”, turn %i, fit into a link and leave no placeholder", (occasion, turn) => {
    const { subject, body } = composeDraft({ occasion, facts, turn, template: null });
    expect(body.length).toBeLessThanOrEqual(longestBody);
    expect(`${subject}\n${body}`).not.toMatch(/[{}]/);
    expect(body).toMatch(/^(?:Hi|Hello|Dear) Jane,\n\n/);
    expect(body.endsWith("Ann Lee\nLee Books")).toBe(true);
  });

  test("say nothing of what is not known", () => {
    const unknown = {
      ...facts,
      event: null,
      topic: null,
      need: null,
      intro: null,
      referral: null,
      signature: null,
    };
    for (let turn = 0; turn < 8; turn++) {
      const { body } = composeDraft({ occasion: "email", facts: unknown, turn, template: null });
      expect(body).not.toMatch(/null|undefined|[{}]| {2}/);
    }
  });
});

test.each([
  ["talked about her second shop", "your second shop"],
  ["We discussed pricing.", "pricing"],
  ["talked about whether she should sell", null],
  ["seems pushy", null],
])("of the note “%s” a mail says %s", (text, topic) => {
  expect(topicOf([{ at: "2026-11-23T14:00:00.000Z", text }])).toBe(topic);
});

test.each([
  ["Hi Jane, it was good to meet you.", "en"],
  ["Hallo Jane, es war schön, Sie zu treffen.", "de"],
  ["Bonjour Jane, je vous remercie de votre temps et vous souhaite le meilleur.", "fr"],
  ["Hola Jane, fue un placer y espero que nos veamos.", "es"],
] as const)("“%s” is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test.each([
  ["2026-11-23", "en", "at BNI yesterday"],
  ["2026-11-20", "en", "at BNI on Friday"],
  ["2026-11-12", "de", "bei BNI letzte Woche"],
  ["2026-05-12", "fr", "à BNI en mai"],
  ["2025-11-12", "es", "en BNI el año pasado"],
  ["2023-01-12", "en", "at BNI in 2023"],
] as const)("who was met on %s was met, in %s, %s", (metOn, language, text) => {
  expect(sayMet({ metAt: "BNI", metOn }, "2026-11-24", language)).toBe(text);
});

test.each([
  ["2026-11-24", "en", "Tuesday or Thursday next week"],
  ["2026-11-25", "de", "nächste Woche Mittwoch oder Freitag"],
] as const)("on %s the days proposed in %s are %s", (today, language, text) => {
  expect(sayMeetingDays(today, language)).toBe(text);
});

test.each([
  ["Hi {first}, it was good to meet you.", "Chamber breakfast", /you|talk/i],
  ["Hallo {first}, es war schön, Sie zu treffen.", "Chamber breakfast", /^Chamber breakfast$/],
])(
  "a draft of one's own without a subject, “%s”, gets none in another language",
  (template, event, subject) => {
    const known = { ...facts, event, met: `at ${event} yesterday` };
    for (let turn = 0; turn < 8; turn++)
      expect(composeDraft({ occasion: "email", facts: known, turn, template }).subject).toMatch(subject);
  },
);
