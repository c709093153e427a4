import { measuredLag, settledAfter } from "../../../../shared/domain/verdicts/measured-lag.ts";
import { type StatedLag, unstatedLag } from "../../../../shared/domain/verdicts/record.ts";
import { seededDie } from "../../seeded-die.ts";
import type { Die } from "../draws.ts";
import { markdownTable } from "../markdown-table.ts";
import { type Figures, figuresOf, type Share } from "./figures.ts";
import { lagOf, type Member } from "./member.ts";
import { type LagKnown, someTrial, stated, type Trial } from "./trial.ts";

/** Whose members the figures are of. */
const rows: readonly (readonly [name: string, is: (trial: Trial) => boolean])[] = [
  ["all", () => true],
  ["in a group that pays", ({ member }) => member.group === "pays"],
  ["in one that does not", ({ member }) => member.group === "does not"],
  ["in one that just about does", ({ member }) => member.group === "about even"],
  ["lazy in a group that pays", ({ member }) => member.isLazy && member.group === "pays"],
  ["one big deal", ({ member }) => member.hasBigDeal],
  ["nothing on record elsewhere", ({ member }) => member.elsewhere === null],
  ["no leads noted", ({ member }) => member.noted === 0],
  ["lag of 1 to 3 months", ({ member }) => member.lagMonths <= 3],
  ["lag of 4 to 7 months", ({ member }) => member.lagMonths > 3 && member.lagMonths <= 7],
  ["lag of 8 to 10 months", ({ member }) => member.lagMonths > 7],
  ["gain under half the cost", ({ worth }) => worth < 0.5],
  ["gain half to twice the cost", ({ worth }) => worth >= 0.5 && worth < 2],
  ["gain over twice the cost", ({ worth }) => worth >= 2],
];

const head = [
  "members",
  "number",
  "have one by lag + 6 months",
  "in that month",
  "wrong",
  "wrong firsts",
  "on course, wrong",
];

/** Of fewer members, of whose lag something else is known. */
const others: readonly (readonly [name: string, known: LagKnown])[] = [
  ["say nothing of the lag", () => unstatedLag],
  ["measured in 5 deals elsewhere", (member, die) => measuredElsewhere(die, member, 5)],
  ["measured in 15 deals elsewhere", (member, die) => measuredElsewhere(die, member, 15)],
  ["say half the lag", stated(({ lagMonths }) => lagMonths / 2)],
  ["say twice the lag", stated(({ lagMonths }) => lagMonths * 2)],
];

/** Of people met over two years who brought so many deals in the end, those that have come. */
function measuredElsewhere(die: Die, { lagMonths }: Member, deals: number): StatedLag {
  const all = Array.from({ length: deals }, () => ({ ago: 24 * die(), took: lagOf(die, lagMonths) }));
  return measuredLag(
    all.flatMap(({ ago, took }) => (took <= ago && 30 * ago >= settledAfter ? [30 * took] : [])),
  );
}

/** How often "paid off" and "no" are said, and how often wrongly, of seeded members whose truth is known. No seed given here was tuned on. */
export async function verdictBench([members = "2000", seed = "1"]: readonly string[]): Promise<void> {
  const some = (count: number, name: string, known?: LagKnown) => {
    const die = seededDie(`verdict ${seed} ${name}`);
    return Array.from({ length: count }, () => someTrial(die, known));
  };
  const trials = some(Number(members), "");
  const known = others.map(([name, lag]) => [
    name,
    ...cells(figuresOf(some(Number(members) / 5, name, lag))),
  ]);
  const table = [...rows.map(([name, is]) => [name, ...cells(figuresOf(trials.filter(is)))]), ...known];
  const title = `Verdicts "paid off" and "no", in percent, seed ${seed}`;
  const parts = [title, markdownTable(head, table), nextYears(trials), changes(trials)];
  process.stdout.write(`${parts.join("\n\n")}\n`);
}

const cells = (figures: Figures): readonly string[] => [
  String(figures.members),
  ...[figures.haveBy, figures.haveThen, figures.wrong, figures.firstWrong, figures.onCourseWrong].map(
    percent,
  ),
];

const percent = ({ is, of }: Share): string => (of === 0 ? "" : ((100 * is) / of).toFixed(1));

/** Of the chances given for the next year's gain to exceed its cost, how often it did. */
const bounds = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1] as const;

function nextYears(trials: readonly Trial[]): string {
  const table = bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? 0;
    const such = trials.filter(({ nextYear: { chance } }) => chance >= from && (chance < to || to === 1));
    const said = such.reduce((sum, { nextYear }) => sum + nextYear.chance, 0);
    const came = such.filter(({ nextYear }) => nextYear.came).length;
    const cells = [
      { is: said, of: such.length },
      { is: came, of: such.length },
    ].map(percent);
    return [`${100 * from} to ${100 * to} %`, String(such.length), ...cells];
  });
  return markdownTable(["chance given for the next 12 months", "members", "on average", "came true"], table);
}

/** Whether the one change that is named is the one that would truly help most. */
function changes(trials: readonly Trial[]): string {
  const lazy = trials.filter(({ member }) => member.isLazy);
  const right = lazy.filter(({ change, bestChange }) => change?.habit === bestChange).length;
  return `The one change named is the one that truly helps most: ${percent({ is: right, of: lazy.length })} % of ${lazy.length} lazy members.`;
}
