import { listText } from "../commands/list-text.ts";
import type { Money } from "../money/money.ts";
import { figuresAt } from "./figures.ts";
import type { RoiContext } from "./roi-context.ts";
import { firstMeeting, type RoiRecords, type Share } from "./share.ts";
import type { CostLine, RoiFigures, RoiLine, RoiTotal } from "./summary.ts";
import { type Unweighed, verdictOf } from "./verdict.ts";

type Of = {
  readonly records: RoiRecords;
  readonly lines: readonly RoiLine[];
  readonly context: RoiContext;
};

/** Everybody and every amount once, and as addends of the cost what each line has cost. */
export function totalOf({ records, lines, context }: Of): RoiTotal {
  const { asOf, settings } = context;
  const everybody: Share = { ...records, kind: "unplaced", group: null };
  const at = (of: "month" | "soFar"): RoiFigures =>
    figuresAt(everybody, context[of], { settings, costs: costsOfLines(lines, of) });
  const soFar = at("soFar");
  const unweighed = soFar.cost.minor === 0 ? null : unweighedOf(lines);
  const left: Money = unweighed?.business ?? { ...soFar.business, minor: 0 };
  const figures = { ...soFar, business: { ...left, minor: soFar.business.minor - left.minor } };
  const since = lines.map((line) => line.since).sort()[0] ?? asOf;
  const verdict = verdictOf({ figures, asOf, firstMetOn: firstMeeting(records), since, unweighed });
  return { month: at("month"), soFar, verdict, unweighed: left };
}

const costsOfLines = (lines: readonly RoiLine[], of: "month" | "soFar"): readonly CostLine[] =>
  lines.map((line) => ({ label: line.name, amount: line[of].cost })).filter(({ amount }) => amount.minor > 0);

/** The business of the lines without a cost: weighed with the cost of others it would make a return that nobody had. */
function unweighedOf(lines: readonly RoiLine[]): Unweighed | null {
  const free = lines.filter(({ soFar }) => soFar.costLines.length === 0 && soFar.business.minor > 0);
  const [first] = free;
  if (!first) return null;
  const minor = free.reduce((sum, { soFar }) => sum + soFar.business.minor, 0);
  const foreign = free.some(({ leftOut }) => leftOut.length > 0);
  const cost = foreign ? `no cost in ${first.soFar.business.currency}` : "no cost";
  return {
    business: { ...first.soFar.business, minor },
    from: `${listText(namesOf(free), "and")}, for which ${cost} is on record`,
  };
}

function namesOf(lines: readonly RoiLine[]): string[] {
  const said = lines.map(({ kind, name }) => (kind === "unplaced" ? "people of no event or group" : name));
  const names = [...new Set(said)];
  return names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more places`];
}
