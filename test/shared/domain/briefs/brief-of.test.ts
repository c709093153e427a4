import { describe, expect, test } from "vitest";
import { blankCard } from "../../../../shared/domain/accounts/own-card.ts";
import { briefOf } from "../../../../shared/domain/briefs/brief-of.ts";
import { briefText } from "../../../../shared/domain/briefs/brief-text.ts";
import { targetWords, wordsUsed } from "../../../../shared/domain/briefs/matching-words.ts";
import type { FollowUp } from "../../../../shared/domain/follow-ups/follow-up.ts";
import type { Goal } from "../../../../shared/domain/goals/goal.ts";
import type { RoiRecords } from "../../../../shared/domain/roi/roi-records.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import {
  aContact,
  aFollowUp,
  aGroup,
  anEvent,
  anOutcome,
  someSettings,
  usd,
} from "../../../fixtures/records.ts";

const today = "2026-11-24";
const coming = anEvent({ id: "next", name: "Chamber mixer", day: "2026-11-26", toldOn: "2026-11-01" });

const past = (n: number, over = {}) =>
  anEvent({
    id: `past${n}`,
    name: "Chamber mixer",
    day: `2026-0${n}-10`,
    cost: usd(25_00),
    minutes: 120,
    ...over,
  });

const nothing: RoiRecords = { contacts: [], followUps: [], outcomes: [], events: [], groups: [] };

function briefed(
  records: Partial<RoiRecords> & { readonly goals?: readonly Goal[] } = {},
  event = coming,
  target: string | null = null,
) {
  const ownCard = { ...blankCard, target };
  const kept = { ...nothing, ...records, events: [...(records.events ?? []), event] };
  return briefOf(event, {
    records: kept,
    goals: records.goals ?? [],
    ownCard,
    settings: someSettings(),
    today,
  });
}

describe("words of a target", () => {
  const target = "Architects and builders who care about old houses, no franchises or multi-level marketing";

  test("are those wanted and those not", () => {
    expect(targetWords(target)).toEqual({
      wanted: ["architects", "builders", "old", "houses"],
      unwanted: ["franchises", "multi", "level", "marketing"],
    });
  });

  test("are found in an invite whatever their endings", () => {
    const invite = anEvent({ name: "Evening of architecture", about: "Meet builder Tom and see a house." });
    expect(wordsUsed(targetWords(target).wanted, invite)).toEqual(["architects", "builders", "houses"]);
    expect(wordsUsed(targetWords(target).unwanted, invite)).toEqual([]);
  });
});

describe("an event is worth", () => {
  test("a maybe where nothing is known", () => {
    const brief = briefed();
    expect(brief.advice).toBe("maybe");
    expect(briefText(brief).lines[0]).toMatch(/^Nothing on record speaks for it or against it\./);
  });

  test("going to where the invite names whom one wants to meet, and not where it names whom one does not", () => {
    const about = "A talk for builders, sponsored by a franchise.";
    expect(briefed({}, { ...coming, about }, "builders").advice).toBe("go");
    expect(briefed({}, { ...coming, about }, "builders, no franchises").advice).toBe("skip");
  });

  test("going to where the host's events have brought people to follow, with what they brought", () => {
    const contacts = [1, 2, 3].map((n) =>
      aContact({ id: `c${n}`, eventId: n < 3 ? "past1" : "past2", warmth: "warm" }),
    );
    const outcomes = [anOutcome({ what: "won", contactId: "c1", amount: usd(400_00), day: "2026-03-01" })];
    const brief = briefed({ contacts, outcomes, events: [past(1), past(2)] });
    expect(brief.advice).toBe("go");
    expect(brief.aim).toBe(2);
    expect(briefText(brief).lines[0]).toBe(
      "2 earlier events of this host: 1 to 2 good contacts, 1.5 as a rule, 0.8 an hour; 0 leads and $400 of business for $50.",
    );
  });

  test("skipping where two events of the host have brought nobody", () => {
    expect(briefed({ events: [past(1), past(2)] }).advice).toBe("skip");
    expect(briefed({ events: [past(1)] }).advice).toBe("maybe");
    expect(briefed({ events: [past(1), past(2, { attendance: "missed" })] }).advice).toBe("maybe");
  });

  test("no judgement where it is just for fun", () => {
    const brief = briefed({ events: [past(1), past(2)] }, { ...coming, isFun: true });
    expect(briefText(brief)).toEqual({
      heading: "Chamber mixer on Thursday, 26 November: just for fun: enjoy it",
      lines: [],
    });
  });
});

test("who is coming that one knows is told with what they look for, and asked about it", () => {
  const contacts = [
    aContact({
      id: "jane",
      name: "Jane Doe",
      emails: ["jane@example.org"],
      needs: ["a bookkeeper"],
      lastTouchOn: "2026-10-02",
    }),
    aContact({ id: "bob", name: "Bob Roe", company: "Roe Tiles", emails: [] }),
    aContact({ id: "eve", name: "Eve Poe", groupId: "g1", emails: [] }),
  ];
  const attendees = [
    { name: "J. Doe", email: "JANE@example.org", company: null },
    { name: "Kim Vale", email: null, company: "Roe Tiles" },
  ];
  const brief = briefed({ contacts, groups: [aGroup()] }, { ...coming, attendees, groupId: "g1" });
  expect(brief.guests.map(({ contact, because }) => [contact.id, because])).toEqual([
    ["jane", "named"],
    ["bob", "company"],
    ["eve", "group"],
  ]);
  expect(brief.advice).toBe("go");
  const { lines } = briefText(brief);
  expect(lines).toContain(
    "Jane Doe is coming; you last spoke on Friday, 2 October 2026. Looks for a bookkeeper.",
  );
  expect(lines).toContain("You know Eve Poe of the group.");
  expect(brief.questions[0]).toBe("To Jane Doe: have you found a bookkeeper?");
  expect(brief.questions).toHaveLength(3);
});

describe("of somebody who is coming", () => {
  const attendees = [{ name: null, email: "jane@example.org", company: null }];
  const jane = (over = {}) =>
    aContact({ id: "jane", name: "Jane Doe", emails: ["jane@example.org"], ...over });
  const toldOf = (records: Partial<RoiRecords>) =>
    briefText(briefed({ contacts: [jane()], ...records }, { ...coming, attendees })).lines[0];
  const owed = (over: Partial<FollowUp>) =>
    aFollowUp({ contactId: "jane", step: "call", dueOn: "2026-11-23", ...over });

  test.each<[string, Partial<RoiRecords>, string]>([
    [
      "how one last spoke",
      { contacts: [jane({ lastTouchOn: "2026-10-02", lastTouchBy: "call" })] },
      "you last called on Friday, 2 October 2026.",
    ],
    [
      "when one met, where that was the last talk",
      {},
      "you met on Friday, 20 November 2026 and have not spoken since.",
    ],
    [
      "that no talk is known, where only a table named them",
      { contacts: [jane({ isUndated: true })] },
      "no talk is on record.",
    ],
  ])("a brief tells %s", (_, records, said) => {
    expect(toldOf(records)).toBe(`Jane Doe is coming; ${said}`);
  });

  test.each<[string, Partial<FollowUp>, string | null]>([
    ["a call that is due", {}, "You owe Jane a call, due Monday, 23 November 2026."],
    [
      "a meeting that was planned",
      { step: "recap", meeting: { day: "2026-11-30", time: "15:00", place: null, sequence: 0 } },
      "You planned to meet on Monday, 30 November 2026.",
    ],
    ["not what is done", { status: "done" }, null],
    ["not what somebody else is owed", { contactId: "tom" }, null],
    ["not an old card", { isOfPile: true }, null],
    ["not the rhythm of keeping in touch", { step: "touch" }, null],
  ])("a brief tells what one owes them: %s", (_, over, said) => {
    const line = toldOf({ followUps: [owed(over)] }) ?? "";
    expect(line.split("spoken since.")[1]).toBe(said === null ? "" : ` ${said}`);
  });

  test("what they look for is told until a referral has met it", () => {
    const contacts = [jane({ needs: ["a bookkeeper", "a van"] })];
    const given = (n: number) => anOutcome({ id: `o${n}`, what: "given", contactId: "jane", amount: null });
    expect(toldOf({ contacts, outcomes: [given(1)] })).toContain("Looks for a van.");
    expect(toldOf({ contacts, outcomes: [given(1), given(2)] })).not.toContain("Looks for");
  });
});

test("of many who are coming each of four has a line, and the others are named or counted", () => {
  const names = [
    "Abe Ash",
    "Bea Bell",
    "Cal Cole",
    "Dee Dunn",
    "Eli Eck",
    "Fay Fox",
    "Gus Gray",
    "Hal Hope",
    "Ida Ives",
  ];
  const contacts = names.map((name) => aContact({ id: name, name }));
  const attendees = names.map((name) => ({ name, email: null, company: null }));
  const { lines } = briefText(briefed({ contacts }, { ...coming, attendees }));
  expect(lines.filter((line) => line.includes("is coming;"))).toHaveLength(4);
  expect(lines).toContain("You know Eli Eck, Fay Fox, Gus Gray and 2 others who are coming.");
});

test("somebody of the group has a line of their own where something is owed to them", () => {
  const contacts = [
    aContact({ id: "eve", name: "Eve Poe", groupId: "g1" }),
    aContact({ id: "ben", name: "Ben Low", groupId: "g1" }),
  ];
  const records = {
    contacts,
    groups: [aGroup()],
    followUps: [aFollowUp({ contactId: "eve", step: "note" })],
  };
  const { lines } = briefText(briefed(records, { ...coming, groupId: "g1" }));
  expect(lines[0]).toBe(
    "You know Eve Poe of the group; you met on Friday, 20 November 2026 and have not spoken since. You owe Eve a personal note, due Monday, 23 November 2026.",
  );
  expect(lines).toContain("You know Ben Low of the group.");
});

describe("with goals", () => {
  const goals = [aGoal({ target: 3 }), aGoal({ counts: "customer", target: 2, why: "we hire" })];
  const needLine = (brief: ReturnType<typeof briefed>) =>
    briefText(brief).lines.find((line) => line.startsWith("Your goal"));

  test("a brief tells what the one takes that takes most of the events that anybody goes to, and the aim is an event’s share of it", () => {
    const brief = briefed({ goals });
    expect(needLine(brief)).toBe(
      "Your goal is 3 coffees a month. 5 events a month will do in 8 of 10 futures (1 if it goes well, 7 if it does not). That is about 8 good contacts and 6 people asked a month. That is by usual ratios, until yours are known.",
    );
    expect(brief.aim).toBe(2);
  });

  test("it says how many events of this host that would be", () => {
    const contacts = [1, 2, 3, 4].map((n) =>
      aContact({ id: `c${n}`, eventId: `past${1 + (n % 2)}`, warmth: "warm" }),
    );
    const brief = briefed({ goals, contacts, events: [past(1), past(2)] });
    expect(needLine(brief)).toMatch(/At this host’s 2 it takes \d+ such events a month\.$/);
  });

  test("nothing is told of what events do not lead to, or of what is reached", () => {
    const own = aGoal({ counts: "own", word: "posts" });
    expect(briefed({ goals: [own] }).need).toBeNull();
    expect(briefed({ goals: [own] }).aim).toBe(3);
  });
});
