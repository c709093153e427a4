import { listText } from "../commands/list-text.ts";
import { converted } from "../money/exchange-rate.ts";
import type { Money } from "../money/money.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { GroupRecord } from "../verdicts/record.ts";
import { netOf, type Unweighed } from "./balance-text.ts";
import { figuresAt } from "./figures.ts";
import { gainIn } from "./gain-of-share.ts";
import { baselinePerDay, perDay, recordOf } from "./record-of.ts";
import type { RoiContext } from "./roi-context.ts";
import type { RoiRecords } from "./roi-records.ts";
import { lagIn, seenIn } from "./seen-in.ts";
import { datedContacts, type Share } from "./share.ts";
import type { CostLine, RoiFigures, RoiLine, RoiTotal } from "./summary.ts";
import { verdictOf } from "./verdict.ts";

/** What is told of a share. */
export type ToldLine = { readonly share: Share; readonly line: RoiLine };

type Of = {
  readonly records: RoiRecords;
  readonly told: readonly ToldLine[];
  readonly context: RoiContext;
};

/** Everybody and every amount once, and as addends of the cost what each line has cost. */
export function totalOf({ records, told, context }: Of): RoiTotal {
  const { asOf, settings } = context;
  const lines = told.map(({ line }) => line);
  const everybody: Share = { ...records, contacts: datedContacts(records), kind: "unplaced", group: null };
  const since = lines.map((line) => line.since).sort()[0] ?? asOf;
  const at = (of: "month" | "soFar"): RoiFigures => {
    const figures = figuresAt(everybody, context[of], { settings, costs: costsOfLines(lines, of) });
    const minutes = sum(lines.map((line) => line[of].minutes));
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
  const onGain = settings.margin !== null || isCompared;
  const weighed = told.filter(({ line }) => isCompared || line.soFar.costLines.length > 0);
  const judged = weighed.map(({ line }) => line.since).sort()[0] ?? asOf;
  const record = recordOfAll({ records, told, weighed }, { since: judged, net: netOf(figures) }, context);
  const verdict = verdictOf({ figures, record, since: judged, unweighed, onGain });
  return { month: at("month"), soFar, verdict, unweighed: left };
}

/** The people and the business of the places that are weighed, each once. */
function recordOfAll(
  { records, told, weighed }: Omit<Of, "context"> & { readonly weighed: readonly ToldLine[] },
  of: { readonly since: LocalDay; readonly net: Money },
  context: RoiContext,
): GroupRecord {
  const { settings, asOf } = context;
  const ids = (all: "contacts" | "outcomes") =>
    new Set(weighed.flatMap(({ share }) => share[all].map(({ id }) => id)));
  const others = told.filter((each) => !weighed.includes(each)).map(({ share }) => share);
  const [people, came] = [ids("contacts"), ids("outcomes")];
  const paces = weighed.map(({ share: { group }, line }) =>
    perDay(line.soFar.cost.minor, group ? line.since : of.since, asOf),
  );
  const baselines = settings.baseline
    ? [settings.baseline]
    : weighed.flatMap(({ share }) => share.group?.baseline ?? []);
  return recordOf(
    {
      ...of,
      share: {
        contacts: records.contacts.filter(({ id }) => people.has(id)),
        outcomes: records.outcomes.filter(({ id }) => came.has(id)),
      },
      costPerDay: sum([...paces, ...baselines.map((each) => baselinePerDay(each, settings))]),
      isOver: false,
      lag: lagIn(others, context),
      elsewhere: seenIn(others, settings),
    },
    context,
  );
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

type At = { readonly context: RoiContext; readonly of: "month" | "soFar"; readonly since: LocalDay };

/** The lines' gains; or what all business exceeds what came in before, where that is stated. */
function gainOfAll(business: Money, lines: readonly RoiLine[], { context, of, since }: At): Money {
  const { settings } = context;
  const baseline = settings.baseline && converted(settings.baseline, settings.currency, settings.exchange);
  if (baseline) return gainIn(business, { period: context[of], settings }, { baseline, since });
  return { ...business, minor: sum(lines.map((line) => line[of].gain.minor)) };
}

const costsOfLines = (lines: readonly RoiLine[], of: "month" | "soFar"): readonly CostLine[] =>
  lines
    .map((line) => ({ what: line.name, how: "in all", amount: line[of].cost }))
    .filter(({ amount }) => amount.minor > 0);

/** The business of the lines without a cost: weighed with the cost of others it would make a return that nobody had. */
function unweighedOf(lines: readonly RoiLine[]): Unweighed | null {
  const free = lines.filter(({ soFar }) => soFar.costLines.length === 0 && soFar.business.minor > 0);
  const [first] = free;
  if (!first) return null;
  const minor = sum(free.map(({ soFar }) => soFar.business.minor));
  const foreign = free.some(({ leftOut }) => leftOut.length > 0);
  const cost = foreign ? `no cost in ${first.soFar.business.currency}` : "no cost";
  return {
    business: { ...first.soFar.business, minor },
    gain: sum(free.map(({ soFar }) => soFar.gain.minor)),
    from: `${listText(namesOf(free), "and")}, for which ${cost} is on record`,
  };
}

function namesOf(lines: readonly RoiLine[]): string[] {
  const said = lines.map(({ kind, name }) => (kind === "unplaced" ? "people of no event or group" : name));
  const names = [...new Set(said)];
  return names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more places`];
}
