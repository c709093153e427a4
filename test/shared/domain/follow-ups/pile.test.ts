import { describe, expect, test } from "vitest";
import { decideCapture } from "../../../../shared/domain/captures/decide-capture.ts";
import { applied, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { cardReading, photoOf } from "../../../fixtures/card-readings.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";
import { decideAll, situation, thread, told } from "../commands/situations.ts";

const numbers = Array.from({ length: 12 }, (_, n) => n + 1);
const old = numbers.flatMap((n) => [
  aContact({ id: `old${n}`, name: `Old ${n}` }),
  aFollowUp({
    id: `pile${n}`,
    contactId: `old${n}`,
    isOfPile: true,
    status: n <= 3 ? "done" : n === 4 ? "let-go" : "open",
  }),
]);

describe("the pile", () => {
  test("is told as far as it is worked off", () => {
    expect(told(situation({}, old), "pile")).toEqual([
      "told: The pile: 3 of 12 done, 1 let go, about 2 days left, at 5 a day (“pile 3/day”, “pile drop the rest”).",
    ]);
    expect(told(situation(), "pile")[0]).toMatch(/^told: There is no pile\./);
  });

  test.each([
    ["pile 2/day", "did: A digest now brings 2 of the pile. 3 of 12 done, 1 let go, about 4 days left."],
    ["pile 3 a day", "did: A digest now brings 3 of the pile. 3 of 12 done, 1 let go, about 3 days left."],
    ["pile 5 per day", "already: It is 5 a day already."],
  ])("“%s” sets its pace", (line, text) => {
    expect(told(situation({}, old), line)).toEqual([text]);
  });

  test("brings at most what a digest has room for", () => {
    expect(told(situation({}, old), "pile 12/day")[0]).toMatch(/^asked: .*room for at most 7/);
  });

  test("takes as long as a digest of fewer people needs for it", () => {
    const [, pace, progress] = told(situation({}, old), "digest 2 people", "pile 7/day", "pile");
    expect(pace).toBe(
      "did: A digest now brings 7 of the pile, as far as its 2 people allow. 3 of 12 done, 1 let go, about 4 days left.",
    );
    expect(progress).toContain("about 4 days left");
  });

  test("can be dropped, and everybody is kept as a contact", () => {
    const { book, answers } = decideAll(situation({}, old), ["pile drop the rest"]);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text).toMatch(/^Old 5, Old 6, .* and Old 12: let go, and kept as a contact\.$/);
    const statuses = itemsIn(book, "follow-up").map(({ isOfPile, status }) => isOfPile && status === "open");
    expect(statuses.includes(true)).toBe(false);
    expect(itemsIn(book, "contact")).toHaveLength(15);
  });

  test("is not dropped by a question", () => {
    const { book, answers } = decideAll(situation({}, old), ["pile drop the rest?"]);
    expect(answers[0]?.outcome).toBe("asked");
    expect(itemsIn(book, "follow-up")).toEqual(itemsIn(situation({}, old).book, "follow-up"));
  });

  test("takes whom the receipt tells of, or a number, and gives them back", () => {
    const receipt = situation({ thread: thread("receipt", ["jane", "bob"]) });
    expect(told(receipt, "pile", "2 pile", "2 pile out")).toEqual([
      "did: Jane Doe and Bob Roe: in the pile.",
      "already: Bob Roe: in the pile already.",
      "did: Bob Roe: out of the pile: in the next digest.",
    ]);
  });
});

test("more than twenty-five new people in a day are a pile, the first ones too", () => {
  let { book } = situation({}, []);
  for (let n = 1; n <= 26; n++) {
    const start = {
      ...situation(),
      thread: null,
      numbered: [],
      book,
      newId: (id: number) => `mail.${n}.${id}`,
    };
    book = applied(
      book,
      decideCapture(
        start,
        "card.jpg",
        photoOf(cardReading({ name: `Person ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n - 1] ?? ""}` })),
      ).changes,
    );
    const ofPile = itemsIn(book, "follow-up").filter(({ isOfPile }) => isOfPile);
    expect(ofPile).toHaveLength(n <= 25 ? 0 : 26);
  }
});

test("of a hundred who are let go at once a dozen at most are named", () => {
  const many = Array.from({ length: 100 }, (_, n) => [
    aContact({ id: `p${n}`, name: `Pat ${n}` }),
    aFollowUp({ id: `q${n}`, contactId: `p${n}`, isOfPile: true }),
  ]).flat();
  const [answer] = told(situation({}, many), "pile drop the rest");
  expect(answer).toMatch(/^did: Pat 0, .*Pat 9 and 90 others: let go, and kept as a contact\.$/);
});
