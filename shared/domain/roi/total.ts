import { listText } from "../commands/list-text.ts";
import { converted } from "../money/exchange-rate.ts";
import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";
import { figuresAt } from "./figures.ts";
import { gainIn } from "./gain-of-share.ts";
import type { RoiContext } from "./roi-context.ts";
import type { RoiRecords } from "./roi-records.ts";
import { firstMeeting, type Share } from "./share.ts";
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
  const since = lines.map((line) => line.since).sort()[0] ?? asOf;
  const at = (of: "month" | "soFar"): RoiFigures => {
    const figures = figuresAt(everybody, context[of], { settings, costs: costsOfLines(lines, of) });
    const minutes = lines.reduce((sum, line) => sum + line[of].minutes, 0);
    return { ...figures, minutes, gain: gainOfAll(figures.business, lines, { context, of, since }) };
  };
  const soFar = at("soFar");
  const isCompared = settings.baseline !== null;
  const unweighed = soFar.cost.minor === 0 || isCompared ? null : unweighedOf(lines);
  const left: Money = unweighed?.business ?? { ...soFar.business, minor: 0 };
  const figures = {
    ...soFar,
    business: { ...left, minor: soFar.business.minor - left.minor },
    gain: { ...left, minor: soFar.gain.minor - (unweighed?.gain ?? 0) },
  };
  const onGain = settings.margin !== null || settings.baseline !== null;
  const verdict = verdictOf({ figures, asOf, firstMetOn: firstMeeting(records), since, unweighed, onGain });
  return { month: at("month"), soFar, verdict, unweighed: left };
}

type At = { readonly context: RoiContext; readonly of: "month" | "soFar"; readonly since: LocalDay };

/** The lines' gains; or what all business exceeds what came in before, where that is stated. */
function gainOfAll(business: Money, lines: readonly RoiLine[], { context, of, since }: At): Money {
  const { settings } = context;
  const baseline = settings.baseline && converted(settings.baseline, settings.currency, settings.exchange);
  if (baseline) return gainIn(business, { period: context[of], settings }, { baseline, since });
  return { ...business, minor: lines.reduce((sum, line) => sum + line[of].gain.minor, 0) };
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
    gain: free.reduce((sum, { soFar }) => sum + soFar.gain.minor, 0),
    from: `${listText(namesOf(free), "and")}, for which ${cost} is on record`,
  };
}

function namesOf(lines: readonly RoiLine[]): string[] {
  const said = lines.map(({ kind, name }) => (kind === "unplaced" ? "people of no event or group" : name));
  const names = [...new Set(said)];
  return names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more places`];
}
