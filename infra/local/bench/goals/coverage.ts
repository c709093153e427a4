import { betaQuantile } from "../../../../shared/domain/chance/beta.ts";
import { gammaQuantile } from "../../../../shared/domain/chance/gamma.ts";
import type { Range } from "../../../../shared/domain/goals/need.ts";
import { pathTo, planFor, type Wanted } from "../../../../shared/domain/goals/plan-for.ts";
import {
  defaultRatios,
  ownRatios,
  type Ratios,
  type StageName,
} from "../../../../shared/domain/goals/ratios.ts";
import { stillWanted } from "../../../../shared/domain/goals/still-wanted.ts";
import { type Die, lognormal, oneOf } from "../draws.ts";
import { neededBy } from "./future.ts";
import { historyOf, type Networker, type Shift, someNetworker } from "./networker.ts";

/** How often what came lay in the range of 80 % that had been given for it. */
export type Held = { readonly held: number; readonly of: number };

/** By what the range is of. `whole`: of a whole number. `met`: how often as many events as are said to do in eight of ten futures did. */
export type Coverage = {
  readonly continuous: ReadonlyMap<string, Held>;
  readonly whole: ReadonlyMap<string, Held>;
  readonly met: Held;
};

type Answer = { readonly kind: keyof Coverage; readonly of: string; readonly held: boolean };

/** `people` networkers, each with a past, a goal, and the future that their own true ratios bring. */
export function coverageOf(die: Die, people: number, shift: Shift): Coverage {
  const answers = Array.from({ length: people }, () => answersOf(die, someNetworker(die, shift))).flat();
  const of = (kind: keyof Coverage) => answers.filter((answer) => answer.kind === kind);
  const tables = (kind: keyof Coverage) =>
    new Map([...Map.groupBy(of(kind), (answer) => answer.of)].map(([name, same]) => [name, heldOf(same)]));
  return { continuous: tables("continuous"), whole: tables("whole"), met: heldOf(of("met")) };
}

const heldOf = (answers: readonly { readonly held: boolean }[]): Held => ({
  held: answers.filter(({ held }) => held).length,
  of: answers.length,
});

/** A past of up to a year, one to three events a month. */
function answersOf(die: Die, networker: Networker): readonly Answer[] {
  const past = { months: Math.floor(die() * 13), perMonth: 1 + Math.floor(die() * 3) };
  const own = ownRatios(defaultRatios, historyOf(die, networker, past));
  return [...continuous(die, networker, own), ...whole(die, networker, own)];
}

function continuous(die: Die, networker: Networker, own: Ratios): readonly Answer[] {
  const answer = (of: string, held: boolean): Answer => ({ kind: "continuous", of, held });
  const within = (value: number, quantile: (p: number) => number) =>
    value >= quantile(0.1) && value <= quantile(0.9);
  const stages = (["asked", "met", "customer"] as const).flatMap((name: StageName) => {
    const [truth, { rate, lag }] = [networker.stages[name], own.stages[name]];
    const days = lognormal(die, truth.lag.median, truth.lag.spread);
    return [
      answer(
        `ratio: ${name}`,
        within(truth.rate, (p) => betaQuantile(rate, p)),
      ),
      answer(`days to: ${name}`, Math.abs(Math.log(days / lag.median)) <= tenth * lag.spread),
    ];
  });
  const contacts = within(networker.contactsPerEvent, (p) => gammaQuantile(own.contactsPerEvent, p));
  return [...stages, answer("contacts an event", contacts)];
}

/** One of ten is this many standard deviations above the middle of a normal distribution. */
const tenth = 1.2815515655446004;

function whole(die: Die, networker: Networker, own: Ratios): readonly Answer[] {
  const wanted = oneOf<Wanted>(die, ["coffee", "customer", "lead", "introduction", "partnership"]);
  const target = 1 + Math.floor(die() * 5);
  const plan = planFor({ wanted, need: stillWanted(target, []) }, own);
  const came = neededBy(die, networker, { path: pathTo[wanted], target });
  const answer = (of: string, needed: number, range: Range): Answer => ({
    kind: "whole",
    of,
    held: needed >= (range.low ?? Infinity) && needed <= (range.high ?? Infinity),
  });
  return [
    ...plan.into.map(({ stage, range }) => answer(`into: ${stage}`, came.into.get(stage) ?? Infinity, range)),
    answer("events", came.events, plan.events),
    ...(plan.eventsEnough === null
      ? []
      : [{ kind: "met", of: "", held: came.events <= plan.eventsEnough } as const]),
  ];
}
