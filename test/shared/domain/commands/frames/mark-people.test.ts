import { expect, test } from "vitest";
import { markPeople, unmarked } from "../../../../../shared/domain/commands/frames/mark-people.ts";
import type { ParseContext } from "../../../../../shared/domain/commands/verb.ts";

const people = ["Jane Doe", "Tom Roe", "Will Low"].map((name, at) => ({
  id: String(at + 1),
  name,
  company: null,
  emails: [],
}));
const context: ParseContext = {
  today: "2026-11-24",
  zone: "America/New_York",
  currency: "USD",
  numbers: [1, 2, 3],
  people,
};

const marked = (words: string) => {
  const found = markPeople(words, context);
  return found && [found.text.replace(/[\uE000-\uE0BF]/g, "*"), found.target];
};

test.each<[string, string, unknown]>([
  ["I sent Jane a card", "I sent * a card", { kind: "name", name: "Jane" }],
  ["lost the Roe job", "lost the * job", { kind: "name", name: "Roe" }],
  ["Tom's wife says he is away", "*'s wife says * is away", { kind: "name", name: "Tom" }],
  ["called Jane and Tom today", "called * today", { kind: "name", name: "Jane, Tom" }],
  ["called Jane, then told Tom", "called *, then told Tom", { kind: "name", name: "Jane" }],
  ["2 asked me to call", "* asked me to call", { kind: "numbers", numbers: [2] }],
  ["sent cards to 1, 2 and 3", "sent cards to *", { kind: "numbers", numbers: [1, 2, 3] }],
  ["she loved it", "* loved it", { kind: "unsaid" }],
  ["texted all of them today", "texted * today", { kind: "all" }],
  ["Mr. Roe called", "* called", { kind: "name", name: "Roe" }],
])("in “%s” whoever is meant is marked", (words, text, target) => {
  expect(marked(words)).toEqual([text, target]);
});

test.each(["I will call back", "2 weeks from now", "sent her brochure to everyone I know", "no news"])(
  "in “%s” nobody is named",
  (words) => {
    expect(markPeople(words, context)).toBe(null);
  },
);

test("the words can be had again as they were typed", () => {
  const found = markPeople("Jane’s shop moved, so I called her", context);
  expect(found && unmarked(found.text, found)).toBe("Jane's shop moved, so I called her");
});
