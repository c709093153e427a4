import { expect, test } from "vitest";
import { byPromise } from "../../../../shared/domain/digests/order-due.ts";
import type { Goal } from "../../../../shared/domain/goals/goal.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";

const people = [
  aContact({ id: "complete", company: "Doe Bakery", emails: ["jane@example.com"], eventId: "e1" }),
  aContact({ id: "looks for something", name: null, needs: ["a bookkeeper"] }),
  aContact({ id: "can help", name: null, offers: ["web sites"] }),
];
const pile = people.map((contact) => ({
  contact,
  followUp: aFollowUp({ id: contact.id, contactId: contact.id }),
}));

test.each<[string, readonly Goal["counts"][], readonly string[]]>([
  ["without a goal: complete details first", [], ["complete", "looks for something", "can help"]],
  ["for customers: who looks for something", ["customer"], ["looks for something", "complete", "can help"]],
  ["for revenue: the same", ["revenue"], ["looks for something", "complete", "can help"]],
  ["for leads: who can help", ["lead"], ["can help", "complete", "looks for something"]],
  [
    "for introductions: who needs or offers",
    ["introduction"],
    ["looks for something", "can help", "complete"],
  ],
  ["for coffees: who can be reached", ["coffee"], ["complete", "looks for something", "can help"]],
  ["for one’s own word: as without", ["own"], ["complete", "looks for something", "can help"]],
])("the pile %s", (_, goals, order) => {
  const set = goals.map((counts) => aGoal({ counts }));
  expect(byPromise(pile, { goals: set, target: null }).map(({ contact }) => contact.id)).toEqual(order);
});

test.each([
  ["architects and builders", "architect"],
  ["bakers, no franchises", "baker"],
])("of old cards those come first whom one wants to meet: %s", (target, first) => {
  const cards = [
    aContact({ id: "architect", title: "Architect" }),
    aContact({ id: "baker", company: "Baker Ltd" }),
    aContact({ id: "franchise", title: "Baker", company: "Franchise Ltd", needs: ["a bookkeeper"] }),
  ].map((contact) => ({ contact, followUp: aFollowUp({ id: contact.id, contactId: contact.id }) }));
  expect(byPromise(cards, { goals: [], target })[0]?.contact.id).toBe(first);
});
