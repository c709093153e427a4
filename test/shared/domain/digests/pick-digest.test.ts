import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DigestInput, pickDigest } from "../../../../shared/domain/digests/pick-digest.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import { aContact, aFollowUp, aGroup, anEvent } from "../../../fixtures/records.ts";

const today = "2026-11-24";
const morning = {
  ...{ today, events: [], groups: [], goals: [], ownCard: null, templates: [] },
  ...{ settings: { pilePerDay: 5, digestMost: 7 }, room: 7, unanswered: 0, asksToLetGo: false },
};
const people = (count: number): DigestInput => ({
  ...morning,
  contacts: Array.from({ length: count }, (_, n) => aContact({ id: `c${n}`, name: `Person ${n}` })),
  followUps: Array.from({ length: count }, (_, n) =>
    aFollowUp({ id: `f${n}`, contactId: `c${n}`, dueOn: `2026-11-${String(24 - n).padStart(2, "0")}` }),
  ),
});

const itemsOf = (input: DigestInput) => pickDigest(input).items;

test("nobody due, nobody in the digest", () => {
  expect(itemsOf(people(0))).toEqual([]);
  expect(itemsOf({ ...people(1), followUps: [aFollowUp({ contactId: "c0", dueOn: "2026-11-25" })] })).toEqual(
    [],
  );
  expect(itemsOf({ ...people(1), followUps: [aFollowUp({ contactId: "c0", status: "done" })] })).toEqual([]);
});

test("of first words the longest promised comes first, as many as there is room for, and the rest wait", () => {
  const digest = pickDigest(people(10));
  expect(digest.items.map((item) => item.contactId)).toEqual(["c9", "c8", "c7", "c6", "c5", "c4", "c3"]);
  expect(digest.items.map((item) => item.n)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(digest.items[0]?.daysLate).toBe(9);
  expect(digest.waiting).toBe(3);
});

test("a person with two promises stands there once, for the older one", () => {
  const twice = {
    ...people(1),
    followUps: [
      aFollowUp({ id: "new", contactId: "c0" }),
      aFollowUp({ id: "old", contactId: "c0", dueOn: "2026-11-01" }),
    ],
  };
  expect(pickDigest(twice).items.map((item) => item.followUpId)).toEqual(["old"]);
  expect(pickDigest(twice).waiting).toBe(0);
});

test("whatever order the records come in, the digest is the same", () => {
  const input = people(9);
  const sameDay = input.followUps.map((followUp) => ({ ...followUp, dueOn: "2026-11-20" }));
  const expected = pickDigest({ ...input, followUps: sameDay });
  fc.assert(
    fc.property(fc.shuffledSubarray(sameDay, { minLength: 9 }), (followUps) => {
      expect(pickDigest({ ...input, followUps })).toEqual(expected);
    }),
  );
});

test("an item says where they were met: at the event, else in the group", () => {
  const events = [anEvent()];
  const groups = [aGroup()];
  const metAt = (contact: Parameters<typeof aContact>[0]) =>
    pickDigest({ ...morning, events, groups, contacts: [aContact(contact)], followUps: [aFollowUp()] })
      .items[0]?.metAt;
  expect(metAt({ eventId: "e1", groupId: "g1" })).toBe("Chamber breakfast");
  expect(metAt({ groupId: "g1" })).toBe("BNI Downtown");
  expect(metAt({})).toBeNull();
});

test("of several numbers the mobile is called, a fax never", () => {
  const phone = (kind: "fax" | "work" | "mobile", number: string) => ({
    kind,
    number,
    e164: null,
    extension: null,
  });
  const called = (...phones: ReturnType<typeof phone>[]) =>
    pickDigest({ ...people(0), contacts: [aContact({ phones })], followUps: [aFollowUp()] }).items[0]?.phone
      ?.number;
  expect(called(phone("work", "212 555 0100"), phone("mobile", "212 555 0101"))).toBe("212 555 0101");
  expect(called(phone("fax", "212 555 0102"))).toBeUndefined();
});

test("somebody known by the company alone is called by it, and it is not said twice", () => {
  const input = {
    ...people(0),
    contacts: [aContact({ name: null, company: "Acme" })],
    followUps: [aFollowUp()],
  };
  expect(pickDigest(input).items[0]).toMatchObject({ name: "Acme", company: null });
});

test("what is due with somebody comes in the order in which it presses", () => {
  const steps = ["touch", "note", "coffee", "call", "hello", "recap"] as const;
  const input = {
    ...morning,
    contacts: steps.map((step) => aContact({ id: step, name: step })),
    followUps: steps.map((step) => aFollowUp({ id: step, contactId: step, step, dueOn: today })),
  };
  expect(itemsOf(input).map(({ step }) => step)).toEqual([
    "recap",
    "hello",
    "call",
    "coffee",
    "note",
    "touch",
  ]);
});

test("what was promised comes before what was not", () => {
  const input = people(2);
  const contacts = input.contacts.map((each) => (each.id === "c0" ? { ...each, needs: ["a roofer"] } : each));
  expect(itemsOf({ ...input, contacts }).map(({ contactId }) => contactId)).toEqual(["c0", "c1"]);
});

describe("the pile", () => {
  const input = {
    ...people(9),
    followUps: people(9).followUps.map((each, n) => ({ ...each, isOfPile: n >= 2 })),
  };

  test("follows who is due, so many a day, and does not count as waiting", () => {
    const digest = pickDigest({ ...input, settings: { pilePerDay: 3, digestMost: 7 } });
    expect(digest.items.map(({ isOfPile }) => isOfPile)).toEqual([false, false, true, true, true]);
    expect(digest.waiting).toBe(0);
    expect(digest.pile).toEqual({ total: 7, done: 0, letGo: 0, daysLeft: 3 });
  });

  test("takes no more than there is room for", () => {
    expect(pickDigest({ ...input, room: 4 }).items).toHaveLength(4);
  });

  test("begins with those of whom most may come", () => {
    const promising = { emails: ["x@example.com"], eventId: "e1", needs: ["a roofer"] };
    const contacts = input.contacts.map((each) => (each.id === "c8" ? { ...each, ...promising } : each));
    expect(itemsOf({ ...input, contacts })[2]?.contactId).toBe("c8");
  });

  test("goes on where nobody answered, and is never late", () => {
    const first = itemsOf(input).filter(({ isOfPile }) => isOfPile);
    const next = itemsOf({ ...input, unanswered: 1 }).filter(({ isOfPile }) => isOfPile);
    expect(next[0]?.contactId).not.toBe(first[0]?.contactId);
    expect(first.some((each) => each.isFading)).toBe(false);
  });
});

describe("what has had its time", () => {
  const old = [1, 2, 3].map((n) => aFollowUp({ id: `old${n}`, contactId: `c${n}`, dueOn: "2026-08-03" }));
  const input = { ...people(4), followUps: [...people(1).followUps, ...old] };

  test("comes one at a time, last, and does not count as waiting", () => {
    const digest = pickDigest(input);
    expect(digest.items.map(({ isFading }) => isFading)).toEqual([false, true]);
    expect(digest.waiting).toBe(0);
  });

  test("makes no digest of its own but once a week", () => {
    const alone = { ...input, followUps: old };
    expect(itemsOf(alone)).toEqual([]);
    expect(itemsOf({ ...alone, asksToLetGo: true })).toHaveLength(1);
  });
});

test("a list that was not answered does not come again as it was, and who has become due today always comes", () => {
  const input = people(20);
  const [first, second] = [0, 1].map((unanswered) => itemsOf({ ...input, unanswered }));
  const ids = (items = first) => items?.map(({ contactId }) => contactId) ?? [];
  expect(ids(second)).toContain("c0");
  expect(ids(second).filter((id) => ids(first).includes(id))).toEqual([]);
});

test("no two people of a digest get the same words", () => {
  const input = people(7);
  const contacts = input.contacts.map((each) => ({
    ...each,
    metOn: "2026-11-23",
    emails: [`${each.id}@example.com`],
  }));
  for (let day = 0; day < 30; day++) {
    const items = itemsOf({ ...input, today: addDays("2026-11-24", day), contacts });
    const said = items.flatMap(({ ready, name }) =>
      ready.way === "email" ? [ready.draft.body.replaceAll(name.split(" ")[0] ?? "", "")] : [],
    );
    expect(said).toHaveLength(7);
    expect(new Set(said).size).toBe(7);
    const openings = said.map((body) => body.split("\n\n")[1]);
    expect(new Set(openings).size).toBe(7);
  }
});
