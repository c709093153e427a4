import { describe, expect, test } from "vitest";
import { readPalms } from "../../../../shared/domain/groups/read-palms.ts";
import { itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { bniFigures } from "../../../../shared/domain/roi/bni-figures.ts";
import { sharesOf } from "../../../../shared/domain/roi/share.ts";
import { bniLines } from "../../../../shared/mails/roi/bni-lines.ts";
import { aGroup, anEvent, usd } from "../../../fixtures/records.ts";
import { decideAll, situation, told } from "../commands/situations.ts";

const row = "P 10 A 1 L 0 M 0 S 1 RGI 3 RGO 2 RRI 0 RRO 1 V 2 1-2-1 4 TYFCB 1200 CEU 3";
const figures = {
  ...{ present: 10, absent: 1, late: 0, medical: 0, substitutes: 1, visitors: 2, oneToOnes: 4, ceu: 3 },
  ...{ rgi: 3, rgo: 2, rri: 0, rro: 1, tyfcb: usd(1_200_00) },
};

describe("a row of a PALMS report", () => {
  test.each([
    ["as one writes it", row],
    [
      "with colons and commas",
      "P: 10, A: 1, L: 0, M: 0, S: 1, RGI: 3, RGO: 2, RRI: 0, RRO: 1, V: 2, 1-2-1: 4, TYFCB: $1,200, CEU: 3",
    ],
    ["below its heads", "P A L M S RGI RGO RRI RRO V 1-2-1 TYFCB CEU\n10 1 0 0 1 3 2 0 1 2 4 1200 3"],
    [
      "with tabs, and a name before the numbers",
      "P\tA\tL\tM\tS\tRGI\tRGO\tRRI\tRRO\tV\t1-2-1\tTYFCB\tCEU\nAnn Miller\t10\t1\t0\t0\t1\t3\t2\t0\t1\t2\t4\t1,200.00\t3",
    ],
  ])("is read %s", (_, text) => {
    expect(readPalms(text, "USD")?.figures).toEqual(figures);
  });

  test("may say less", () => {
    expect(readPalms("P 4 A 0 RGI 1 RGO 0", "USD")?.figures).toMatchObject({
      present: 4,
      rgi: 1,
      ceu: null,
      tyfcb: null,
    });
  });

  test.each(["P.S. I am at 10", "P 10", "Meet at 10 A 1", "L 1 M 2 S 3 V 4"])("“%s” is none", (text) => {
    expect(readPalms(text, "USD")).toBeNull();
  });
});

const bni = aGroup({ id: "bni" });

test.each([
  [`palms: ${row}`, "2026-11", "2026-11"],
  [`palms last quarter: ${row}`, "2026-07", "2026-09"],
  [`palms BNI Downtown october: ${row}`, "2026-10", "2026-10"],
  [`my palms ${row}`, "2026-11", "2026-11"],
])("“%s” is kept with the group for its months", (line, from, to) => {
  const { book, answers } = decideAll(situation({}, [bni]), [line]);
  expect(itemsIn(book, "group")[0]?.palms).toEqual([{ from, to, figures }]);
  expect(answers[0]?.text).toContain("present 10, absent 1, late 0, medical 0, substitute 1, RGI 3");
  expect(decideAll({ ...situation(), book }, [line]).answers[0]?.outcome).toBe("already");
});

test("without a group of BNI, or with two, it is asked of which", () => {
  expect(told(situation(), `palms: ${row}`)[0]).toMatch(/^asked: You have no group of BNI yet/);
  const two = [bni, aGroup({ id: "b", name: "BNI Uptown" })];
  expect(told(situation({}, two), `palms: ${row}`)).toEqual([
    "asked: Of which group: BNI Downtown or BNI Uptown? Write it behind “palms”.",
  ]);
});

describe("attendance", () => {
  const breakfast = anEvent({ id: "e", day: "2026-11-20", groupId: "bni", minutes: 90 });

  test.each([
    ["was late", "late", "you were there, and late"],
    ["I was late for Chamber breakfast", "late", "you were there, and late"],
    ["medical", "medical", "you were excused, so it takes none of your hours"],
    ["substitute", "substitute", "somebody went for you, so it takes none of your hours"],
    ["substitute Chamber breakfast", "substitute", "somebody went for you, so it takes none of your hours"],
  ])("“%s” is told of the last event", (line, attendance, said) => {
    const { book, answers } = decideAll(situation({}, [bni, breakfast]), [line]);
    expect(answers.map(({ text }) => text)).toEqual([
      `Chamber breakfast on Friday, 20 November 2026: ${said}.`,
    ]);
    expect(itemsIn(book, "event")[0]?.attendance).toBe(attendance);
  });

  const share = (events: readonly ReturnType<typeof anEvent>[], palms: (typeof bni)["palms"] = []) =>
    sharesOf({ contacts: [], followUps: [], outcomes: [], events, groups: [{ ...bni, palms }] })[0];
  const november = { from: "2026-11-01", to: "2026-11-23" };
  const seats = (["attended", "late", "substitute", "medical", "missed", "attended"] as const).map(
    (attendance, n) => anEvent({ id: `e${n}`, day: `2026-11-0${n + 1}`, groupId: "bni", attendance }),
  );

  test("is told in PALMS' words, beside what the report says of the same months", () => {
    const report = { from: "2026-11", to: "2026-11", figures };
    const own = share(seats, [report, { ...report, from: "2026-10" }]);
    expect(own && bniLines({ bni: bniFigures(own, november, usd(0)) })).toEqual([
      "TYFCB $0 (PALMS $1,200), 1-2-1s 0 (PALMS 4)",
      "RGI 0 (PALMS 3), RGO 0 (PALMS 2), RRI 0 (PALMS 0), RRO 0 (PALMS 1)",
      "Present 2 (PALMS 10), absent 1 (PALMS 1), late 1 (PALMS 0), medical 1 (PALMS 0), substitute 1 (PALMS 1)",
    ]);
  });

  test("of other months is not set beside them", () => {
    const own = share(seats, [{ from: "2026-10", to: "2026-10", figures }]);
    expect(own && bniFigures(own, november, usd(0))?.reported).toBeNull();
  });
});
