import { expect, test } from "vitest";
import type { Goal } from "../../../../shared/domain/goals/goal.ts";
import { parseGoal } from "../../../../shared/domain/goals/parse-goal.ts";
import { context, readLine } from "../commands/read-line.ts";

const said = (words: string): string => {
  const parsed = parseGoal(words, context);
  if (parsed.kind === "asked") return [parsed.why, ...(parsed.choices ?? parsed.examples ?? [])].join(" | ");
  if (parsed.args.kind === "drop") return `drop ${parsed.args.what ?? "which?"}`;
  const { target, counts, word, period, why }: Omit<Goal, "kind" | "v" | "id" | "since" | "tallies"> =
    parsed.args.said;
  return `${target} ${word ?? counts} ${period}${why === null ? "" : `: ${why}`}`;
};

test.each([
  ["10 customers a month because we hire in spring", "10 customer month: we hire in spring"],
  ["3 coffees/month", "3 coffee month"],
  ["2 1-2-1s per week", "2 coffee week"],
  ["30 introductions this year", "30 introduction this-year"],
  ["10 partners by the end of the year", "10 partnership this-year"],
  ["20 leads in the next 12 months", "20 lead twelve-months"],
  ["revenue 50000 a year", "5000000 revenue year"],
  ["$50k a year", "5000000 revenue year"],
  ["50k revenue this year, for the new van", "5000000 revenue this-year: the new van"],
  ["two new clients every quarter so that I can quit, and rest.", "2 customer quarter: I can quit, and rest"],
  ["5 blog posts a month", "5 blog posts month"],
  ["5 referrals given weekly", "5 referral week"],
  ["1,000 newsletters yearly", "1000 newsletters year"],
  ["customers off", "drop customers"],
  ["drop blog posts", "drop blog posts"],
  ["off", "drop which?"],
])("“goal %s” is %s", (words, meant) => {
  expect(said(words)).toBe(meant);
});

test.each([
  ["10 custmers a month because we hire", "“custmers” is not clear. | 10 customers a month because we hire"],
  [
    "5 referrals a month",
    "Referrals that you give, or that you get? | 5 referrals given a month | 5 leads a month",
  ],
  ["10 customers", "In what time? | 10 customers a week | 10 customers a month | 10 customers a year"],
  ["1 posts a day", "A day is too short. | 7 posts a week"],
  ["0 customers a month", "Is 0 the number that you mean?"],
])("of “goal %s” it is asked what is meant", (words, asked) => {
  expect(said(words)).toContain(asked);
});

test.each([
  ["+1 post", 'unsaid: tally {"count":1,"what":"post"}'],
  ["+3 blog posts", 'unsaid: tally {"count":3,"what":"blog posts"}'],
  ["- 1 done", "1: done"],
  ["what if I ask 5 more people per event?", 'unsaid: what if {"what":"ask","count":5}'],
  ["what if I meet four more people", 'unsaid: what if {"what":"meet","count":4}'],
  ["what if I go to 3 events a month", 'unsaid: what if {"what":"events","count":3}'],
  ["what if he calls?", "not understood: -"],
  ["1 done, goal 3 coffees a month", '1: done + unsaid: goal {"kind":"set"'],
])("“%s” is read as %s", (line, meant) => {
  expect(readLine(line)).toContain(meant);
});
