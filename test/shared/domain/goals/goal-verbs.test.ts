import { describe, expect, test } from "vitest";
import { bookOf, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aGoal } from "../../../fixtures/goals.ts";
import { anEvent, anOutcome, someSettings } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const own = (over = {}) => aGoal({ id: "own-blog-post", counts: "own", word: "blog posts", ...over });
const usual =
  "told: These are reckoned with usual ratios, which are rules of thumb; your own count as they come.";

describe("goal", () => {
  test("a goal is told with its pace, the people to ask, the events that it takes, and when these serve it", () => {
    const lastMonths = ["2026-09-21", "2026-10-21", "2026-11-21"].map((day) => anEvent({ id: day, day }));
    expect(told(situation({}, lastMonths), "goal 3 coffees a month because I know nobody here")).toEqual([
      "did: A goal: 3 coffees a month (“I know nobody here”). 0 of 3 coffees this month; at the usual 50% yes-rate ask 6 more people. This week: 1 more. 5 events a month will do in 8 of 10 futures (1 if it goes well, 7 if it does not); you go to 1 a month. That is about 8 good contacts and 6 people asked a month. An event brings coffees about 17 days later.",
      usual,
    ]);
  });

  test("the same kind again changes it, its reason stays, and undo would put back what it was", () => {
    const lines = [
      "goal 4 coffees a month because of spring",
      "goal 6 coffees a month",
      "goal 6 coffees a month",
    ];
    const { book, answers } = decideAll(situation(), lines);
    expect(itemsIn(book, "goal")).toMatchObject([
      { id: "mail.0.0", counts: "coffee", target: 6, why: "spring", since: "2026-11-23" },
    ]);
    expect(answers.filter(({ outcome }) => outcome !== "told").map(({ outcome }) => outcome)).toEqual([
      "did",
      "did",
      "already",
    ]);
    expect(answers[2]?.text).toMatch(/^So far 4 coffees a month, now: 6 coffees a month \(“spring”\)\./);
  });

  test("it is dropped by its name, or asked about where there are several", () => {
    const two = situation({}, [aGoal(), own()]);
    expect(told(two, "goal off", "goal posts off", "goal off", "goal off")).toEqual([
      "asked: Which goal? Write “goal coffees off” or “goal blog posts off”.",
      "did: 3 blog posts a month: no goal any more.",
      "did: 3 coffees a month: no goal any more.",
      "already: You have no goals.",
    ]);
  });

  test("more events than anybody goes to are said to be that", () => {
    expect(told(situation(), "goal 10 customers a month")[0]).toContain(
      "At these ratios it takes more events than anybody goes to",
    );
  });

  test("revenue waits for a first deal before events are counted", () => {
    const [before, , , after] = told(
      situation(),
      "goal revenue 2000 a quarter",
      "1 won 900",
      "2 won 1100",
      "goals",
    );
    expect(before).toContain("once you have told me of business won");
    expect(after).toMatch(
      /^told: \$2,000 of revenue a quarter\. Reached: .* events a quarter will do in 8 of 10/,
    );
  });

  test("a goal of the year to which no event comes in time says so", () => {
    const late = { today: "2026-12-20", now: "2026-12-20T14:00:00.000Z" };
    expect(told(situation(late), "goal 2 customers this year")[0]).toContain(
      "An event in December brings customers around March. That is too late for this goal.",
    );
  });
});

describe("goals", () => {
  test("each goal is shown, and one’s own word has a pace and no plan", () => {
    expect(
      told(situation({}, [own({ target: 8, tallies: [{ day: "2026-11-02", count: 3 }] })]), "goals"),
    ).toEqual(["told: 8 blog posts a month. 3 of 8 blog posts this month; 5 more by Sunday to be on pace."]);
  });

  test("without any it is told how to make one", () => {
    expect(told(situation(), "goals")).toEqual([
      "told: You have no goals yet: “goal 3 coffees a month” makes one.",
    ]);
  });

  test("one that is over is told as it ended", () => {
    const over = own({
      period: "this-year",
      since: "2025-03-01",
      tallies: [{ day: "2025-04-01", count: 9 }],
    });
    expect(told(situation({}, [over]), "goals")).toEqual([
      "told: 3 blog posts in 2025. It is over, reached: 9 of 3.",
    ]);
  });
});

describe("+1", () => {
  test("counts a word of one’s own, in the singular or in part, and takes back", () => {
    const start = situation({}, [own({ target: 8 })]);
    expect(told(start, "+1 post", "+2 blog posts", "tally -1 post", "tally -5 posts")).toEqual([
      "did: 1 of 8 blog posts this month.",
      "did: 3 of 8 blog posts this month.",
      "did: 2 of 8 blog posts this month.",
      "asked: There are not that many blog posts to take off.",
    ]);
    expect(itemsIn(decideAll(start, ["+1 post", "+1 post"]).book, "goal")).toMatchObject([
      { tallies: [{ day: "2026-11-23", count: 2 }] },
    ]);
  });

  test("of what no goal counts it is asked", () => {
    const start = situation({}, [own(), aGoal({ counts: "revenue", id: "revenue", currency: "USD" })]);
    expect(told(start, "+1 walk", "+5 revenue")).toEqual([
      "asked: No goal of yours counts “walk”. Do you mean blog posts or revenue?",
      "asked: Revenue is counted by “3 won 1200”.",
    ]);
    expect(told(situation(), "+1 walk")).toEqual([
      "asked: You have no goal that counts that. “goal 5 walk a month” makes one.",
    ]);
  });
});

describe("a goal", () => {
  const euros = { of: "EUR", amount: "1", is: "1.10", in: "USD" };
  const revenue = aGoal({ id: "r", counts: "revenue", target: 5000_00, currency: "USD" });
  const won = anOutcome({
    contactId: "jane",
    amount: { minor: 100_000, currency: "EUR" },
    day: "2026-11-20",
  });

  test("of revenue counts what came in another currency at the rate that was stated, and without one not", () => {
    const rated = (exchange: readonly (typeof euros)[]) => {
      const start = situation({}, [revenue, won]);
      return told(
        {
          ...start,
          book: bookOf(start.book.account, someSettings({ exchange }), [...start.book.items.values()]),
        },
        "goals",
      )[0];
    };
    expect(rated([euros])).toContain("$1,100 of $5,000");
    expect(rated([])).toContain("$0 of $5,000");
  });

  test.each([
    "drop goal customers",
    "drop my goal customers",
    "goal customers off",
    "delete goal customers.",
  ])("ends by “%s”, and nobody is let go", (line) => {
    const goals = [aGoal({ id: "c", counts: "customer", target: 10 }), own()];
    const { book, answers } = decideAll(situation({}, goals), [line]);
    expect(answers.map(({ text }) => text)).toEqual(["10 customers a month: no goal any more."]);
    expect(itemsIn(book, "goal").map(({ id }) => id)).toEqual(["own-blog-post"]);
  });

  test("is counted by “+1” alone where there is one, and asked about where it could be somebody", () => {
    expect(told(situation({}, [own({ target: 8 })]), "+1")).toEqual(["did: 1 of 8 blog posts this month."]);
    expect(told(situation({}, [own()]), "+1 done")).toEqual([
      "asked: “+1” counts towards a goal, and none of yours counts “done”. If person 1 is meant, write “1 done”.",
    ]);
  });
});

describe("what if", () => {
  const start = situation({}, [aGoal()]);

  test("more people asked, or met, take fewer events, and nothing is changed", () => {
    const lines = ["what if I ask 5 more people per event", "what if I meet 5 more people per event"];
    expect(decideAll(start, lines).changes).toEqual([]);
    expect(told(start, ...lines)).toEqual([
      "told: 3 coffees a month: with 5 more people asked at each event, 2 events a month will do in 8 of 10 futures instead of 5.",
      usual,
      "told: 3 coffees a month: with 5 more good contacts at each event, 3 events a month will do in 8 of 10 futures instead of 5.",
      usual,
    ]);
  });

  test("so many events have their chance", () => {
    expect(told(start, "what if I go to 3 events a month?")[0]).toMatch(
      /^told: 3 coffees a month: with 3 events a month it is reached in \d of 10 futures; for 8 of 10 it takes 5 events a month\.$/,
    );
  });

  test("without a goal that events lead to there is nothing to reckon", () => {
    expect(told(situation({}, [own()]), "what if I go to 3 events a month")).toEqual([
      "told: You have no goal that events lead to: “goal 3 coffees a month” makes one.",
    ]);
  });
});
