import { seededDie } from "../../seeded-die.ts";
import { markdownTable } from "../markdown-table.ts";
import { type Figures, figuresOf, type Share } from "./figures.ts";
import { someTrial, type Trial } from "./trial.ts";

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

/** How often "paid off" and "no" are said, and how often wrongly, of seeded members whose truth is known. Seed 0 is the one that was tuned on. */
export async function verdictBench([members = "2000", seed = "1"]: readonly string[]): Promise<void> {
  const die = seededDie(`verdict ${seed}`);
  const trials = Array.from({ length: Number(members) }, () => someTrial(die));
  const table = rows.map(([name, is]) => [name, ...cells(figuresOf(trials.filter(is)))]);
  process.stdout.write(
    `Verdicts "paid off" and "no", in percent, seed ${seed}\n\n${markdownTable(head, table)}\n`,
  );
}

const cells = (figures: Figures): readonly string[] => [
  String(figures.members),
  ...[figures.haveBy, figures.haveThen, figures.wrong, figures.firstWrong, figures.onCourseWrong].map(
    percent,
  ),
];

const percent = ({ is, of }: Share): string => (of === 0 ? "" : ((100 * is) / of).toFixed(1));
