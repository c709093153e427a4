import { describe, expect, test } from "vitest";
import { pickDigest } from "../../../../shared/domain/digests/pick-digest.ts";
import type { FollowUp } from "../../../../shared/domain/follow-ups/follow-up.ts";
import { digestSubject } from "../../../../shared/mails/digest/digest-words.ts";
import { personWords } from "../../../../shared/mails/digest/person-words.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";

const reachable = { emails: ["jane@example.com"] };

function digestOf(due: readonly Partial<FollowUp>[], about: Parameters<typeof aContact>[0] = {}) {
  const picked = pickDigest({
    ...{ today: "2026-11-24", events: [], groups: [], goals: [], ownCard: null, templates: [] },
    ...{ settings: { pilePerDay: 5, digestMost: 7 }, room: 7, unanswered: 0, asksToLetGo: false },
    contacts: due.map((_, n) => aContact({ ...reachable, ...about, id: `c${n}`, name: `Jane No${n}` })),
    followUps: due.map((each, n) => aFollowUp({ id: `f${n}`, contactId: `c${n}`, ...each })),
  });
  return { ...picked, question: null, week: null, blocks: [], pace: [], unanswered: 0 };
}

describe("the subject of a digest", () => {
  test.each([
    ["2 people to follow up, 1 waiting since Thu 12 Nov", ["2026-11-12", "2026-11-22"]],
    ["2 people to follow up, 2 waiting, the longest since Thu 12 Nov", ["2026-11-12", "2026-11-16"]],
  ] as const)("“%s” says of each how long it waits, and no more", (subject, days) => {
    expect(digestSubject(digestOf(days.map((dueOn) => ({ dueOn }))))).toBe(subject);
  });

  test("does not count the only one beside a pile twice", () => {
    const old = { dueOn: "2026-11-23", isOfPile: true };
    expect(digestSubject(digestOf([{ dueOn: "2026-11-12" }, old, old]))).toBe(
      "1 person to follow up, waiting since Thu 12 Nov, and 2 old cards",
    );
  });
});

describe("why somebody is in a digest", () => {
  const why = (due: Partial<FollowUp>, about: Parameters<typeof aContact>[0] = {}) => {
    const [item] = digestOf([due], about).items;
    return item && personWords(item).todo;
  };

  test("claims no promise of somebody whose need was noted", () => {
    expect(why({}, { needs: ["a bookkeeper"] })).toBe(
      "Jane looks for a bookkeeper: send what you promised, or a name.",
    );
  });

  test("is the reminder that was asked for, where no rhythm was chosen", () => {
    expect(why({ step: "touch" })).toBe("You wanted to be reminded of Jane today.");
    expect(why({ step: "touch" }, { keepWeeks: 4 })).toMatch(/^You keep in touch with Jane every/);
  });
});
