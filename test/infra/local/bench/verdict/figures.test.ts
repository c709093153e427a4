import { expect, test } from "vitest";
import { figuresOf } from "../../../../../infra/local/bench/verdict/figures.ts";
import { someLife } from "../../../../../infra/local/bench/verdict/life.ts";
import { expectedGain, monthsOfTruth, someMember } from "../../../../../infra/local/bench/verdict/member.ts";
import { someTrial } from "../../../../../infra/local/bench/verdict/trial.ts";
import { seededDie } from "../../../../../infra/local/seeded-die.ts";

test("what is called the truth of a member is the mean of their lives", () => {
  const die = seededDie("lives");
  const member = { ...someMember(die), hasBigDeal: false };
  const gains = Array.from({ length: 3000 }, () =>
    someLife(die, member, monthsOfTruth)
      .deals.filter(({ wonAt }) => wonAt <= 30 * monthsOfTruth)
      .reduce((sum, { gain }) => sum + gain, 0),
  );
  const mean = gains.reduce((sum, each) => sum + each, 0) / gains.length;
  expect(Math.abs(mean / expectedGain(member) - 1)).toBeLessThan(0.06);
});

test("of a few members most have a verdict six months after the lag, and hardly one is wrong", () => {
  const die = seededDie("a few members");
  const { haveBy, wrong } = figuresOf(Array.from({ length: 60 }, () => someTrial(die)));
  expect(haveBy.is / haveBy.of).toBeGreaterThan(0.7);
  expect(wrong.is / wrong.of).toBeLessThan(0.06);
});

test("no verdict is given in the month of joining", () => {
  const die = seededDie("first month");
  const slow = Array.from({ length: 40 }, () => someTrial(die)).filter(({ member }) => member.lagMonths >= 4);
  expect(new Set(slow.map(({ verdicts }) => verdicts[0]?.kind))).toEqual(new Set(["too early"]));
});
