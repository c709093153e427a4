import { expect, test } from "vitest";
import { decideAll, situation, told } from "../commands/situations.ts";

const fresh = () => situation({ thread: null });

test("what a person says of themselves is kept, and shown as a whole", () => {
  expect(
    told(
      fresh(),
      "me a bookkeeper who sails",
      "me business: bookkeeping for bakeries, cafés and bars",
      "me intro I keep the books of bakeries",
      "me referral a bakery that opens a second shop.",
      "me",
    ).at(-1),
  ).toBe(
    "told: You are: a bookkeeper who sails. Your business: bookkeeping for bakeries, cafés and bars. You introduce yourself: I keep the books of bakeries. A good referral: a bakery that opens a second shop.",
  );
});

test("the same again changes nothing, and “none” takes it out", () => {
  const { book, answers } = decideAll(fresh(), ["me intro Ann", "me intro Ann", "me intro none"]);
  expect(answers.map(({ outcome }) => outcome)).toEqual(["did", "already", "did"]);
  expect(book.items.get("own-card#own-card")).toMatchObject({ intro: null });
});

test("of whom nothing is known, that is said", () => {
  expect(told(fresh(), "me")[0]).toMatch(/^told: I know nothing of you yet/);
});

test.each(["Me and Jane had lunch", "me too", "me that she sails", "me intro"])(
  "“%s” keeps nothing",
  (line) => {
    expect(decideAll(fresh(), [line]).changes.filter(({ ref }) => ref.kind === "own-card")).toEqual([]);
  },
);
