import { expect, test } from "vitest";
import { dueGathering, gatheringWith, isSending } from "../../../../shared/domain/gathering/gathering.ts";
import { anAccount } from "../../../fixtures/records.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 20, minute)).toISOString();
const from = { to: "ann@example.com", under: null };

const grown = (minutes: readonly number[], of = from) =>
  minutes.reduce(
    (gathering, minute) => gatheringWith(gathering, { ...of, entry: `m${minute}` }, at(minute)),
    anAccount().gathering,
  );

test.each([
  ["nobody was told yet", null, false],
  ["she was told a moment ago", at(20), true],
  ["she was told nine minutes ago", at(11), true],
  ["she was told ten minutes ago", at(10), false],
])("where %s, it is %s that the next mail can wait", (_, lastReceiptAt, isIt) => {
  expect(isSending(anAccount({ lastReceiptAt }), at(20))).toBe(isIt);
});

test("a mail waits with those that wait already, however long ago she was told", () => {
  const account = anAccount({ lastReceiptAt: at(0), gathering: grown([8, 12]) });
  expect(isSending(account, at(15))).toBe(true);
});

test.each([
  ["one", [0], at(5)],
  ["two", [0, 4], at(9)],
  ["many", [0, 4, 8, 12, 16, 20, 24, 28], at(30)],
])(
  "the answer to %s is due five minutes after the last, and half an hour after the first at most",
  (_, mails, due) => {
    expect(grown(mails).map(({ dueAt }) => dueAt)).toEqual([due]);
  },
);

test("more than forty are not kept waiting", () => {
  const mails = Array.from({ length: 40 }, (_, n) => n / 60);
  expect(dueGathering(anAccount({ gathering: grown(mails.slice(1)) }), at(1))).toBeNull();
  expect(dueGathering(anAccount({ gathering: grown(mails) }), at(1))?.entries).toHaveLength(40);
});

test("copies for one digest, for another, and captures are answered apart, each at the address it came from", () => {
  const others = [
    { to: "ann@example.com", under: "t1" },
    { to: "ann@example.com", under: "t2" },
    { to: "ann@example.net", under: null },
  ];
  const gathering = others.reduce(
    (all, of) => gatheringWith(all, { ...of, entry: "again" }, at(1)),
    grown([0]),
  );
  expect(gathering.map(({ entries }) => entries)).toEqual([["m0"], ["again"], ["again"], ["again"]]);
});
