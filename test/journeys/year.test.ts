import { beforeAll, expect, test } from "vitest";
import { playYear, type YearMail } from "../../infra/local/demo/year/play-year.ts";
import { plotOf } from "../../infra/local/demo/year/plot.ts";
import { putIn } from "../../infra/local/demo/year/put-in.ts";

const months = 3;
const until = "2026-03-31";
const plot = plotOf("spring", months);

let mails: readonly YearMail[] = [];
beforeAll(async () => {
  ({ mails } = await playYear(plot, months));
});

const summaries = () => mails.filter(({ kind }) => kind === "roi-summary");
const last = () => summaries().at(-1)?.mail.text ?? "";

/** What the last summary says of a group so far, by the name of the row. */
function told(group: string): ReadonlyMap<string, string> {
  const section = last().split(`\n${group}, on record since `)[1]?.split("\n\n")[0] ?? "";
  const rows = [...section.matchAll(/^ {0,2}(\S.*?) {2,}.*?(\S+)$/gm)];
  return new Map(rows.map(([, label = "", amount = ""]) => [label.split(":")[0] ?? "", amount]));
}

const ofGroup = (group: string) => plot.filter(({ place }) => place.group === group);
const dollars = (amount: number) =>
  `$${amount.toLocaleString("en-US", { minimumFractionDigits: amount % 1 === 0 ? 0 : 2 })}`;
const orNone = (count: number) => (count === 0 ? "–" : String(count));

test("each month ends in one summary", () => {
  expect(summaries().map(({ at }) => at.slice(0, 10))).toEqual(["2026-02-01", "2026-03-01", "2026-04-01"]);
});

test.each(["BNI Downtown", "Chamber of Commerce", "Founders Circle"])(
  "the people, leads and business of %s are those that the story put in",
  (group) => {
    const { people, leads, deals, dollars: business } = putIn(ofGroup(group), until);
    const rows = told(group);
    expect(rows.get("People met")).toBe(String(people));
    expect(rows.get("Leads") ?? "–").toBe(orNone(leads));
    expect(rows.get("Deals") ?? "–").toBe(orNone(deals));
    expect(rows.get("Business")).toBe(dollars(business));
  },
);

// Dues by month begun, a joining fee over 24 months, $15 a meal, what it costs to get in, and $60 an hour for the hours of the meetings.
test.each([
  ["BNI Downtown", (meetings: number) => 3 * 50 + 3 * 6.25 + meetings * (15 + 1.5 * 60)],
  ["Chamber of Commerce", (meetings: number) => 3 * (395 / 12) + meetings * (20 + 2 * 60)],
  ["Founders Circle", (meetings: number) => 2 * 60 + meetings * 2 * 60],
] as const)("the cost of %s is what it comes to by hand", (group, cost) => {
  const { meetings } = putIn(ofGroup(group), until);
  const missedEntries =
    group === "Chamber of Commerce" ? ofGroup(group).filter(({ isMissed }) => isMissed).length : 0;
  expect(told(group).get("Cost")).toBe(dollars(cost(meetings) + 20 * missedEntries));
});

test("everything she wrote was understood", () => {
  const texts = mails.map(({ mail }) => mail.text ?? "");
  expect(texts.filter((text) => /not understood|whom do you mean|as a note/i.test(text))).toEqual([]);
});

test("the same seed is the same year, another is another", () => {
  expect(plotOf("spring", months)).toEqual(plot);
  expect(plotOf("autumn", months)).not.toEqual(plot);
});
