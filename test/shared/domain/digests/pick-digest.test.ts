import fc from "fast-check";
import { expect, test } from "vitest";
import { type DigestInput, pickDigest } from "../../../../shared/domain/digests/pick-digest.ts";
import { aContact, aFollowUp, aGroup, anEvent } from "../../../fixtures/records.ts";

const today = "2026-11-24";
const people = (count: number): DigestInput => ({
  today,
  contacts: Array.from({ length: count }, (_, n) => aContact({ id: `c${n}`, name: `Person ${n}` })),
  followUps: Array.from({ length: count }, (_, n) =>
    aFollowUp({ id: `f${n}`, contactId: `c${n}`, dueOn: `2026-11-${String(24 - n).padStart(2, "0")}` }),
  ),
  events: [],
  groups: [],
});

const itemsOf = (input: DigestInput) => pickDigest(input).items;

test("nobody due, nobody in the digest", () => {
  expect(itemsOf(people(0))).toEqual([]);
  expect(itemsOf({ ...people(1), followUps: [aFollowUp({ contactId: "c0", dueOn: "2026-11-25" })] })).toEqual(
    [],
  );
  expect(itemsOf({ ...people(1), followUps: [aFollowUp({ contactId: "c0", status: "done" })] })).toEqual([]);
});

test("the oldest promise comes first, seven at most, and the rest wait", () => {
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
    pickDigest({ today, events, groups, contacts: [aContact(contact)], followUps: [aFollowUp()] }).items[0]
      ?.metAt;
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
