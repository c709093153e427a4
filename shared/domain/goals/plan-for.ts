import { type Lag, together } from "../chance/lag.ts";
import { enough, eventsFor, type Need, type Range, rangeOf, trialsFor } from "./need.ts";
import type { Ratios, StageName } from "./ratios.ts";

/** What a goal counts, with the stages that lead to it from a contact. */
export const pathTo = {
  coffee: ["asked", "met"],
  customer: ["asked", "met", "customer"],
  lead: ["asked", "met", "lead"],
  introduction: ["asked", "met", "introduction"],
  partnership: ["asked", "met", "partnership"],
} as const satisfies Readonly<Record<string, readonly StageName[]>>;

export type Wanted = keyof typeof pathTo;

/** How often it is to work out: in eight of ten futures. */
export const goodChance = 0.8;

export type Plan = {
  /** How many are to enter each stage, in the order of the path: quality contacts for `asked`, people asked for `met`, meetings for what follows. */
  readonly into: readonly { readonly stage: StageName; readonly range: Range }[];
  readonly events: Range;
  /** The smallest number of events that does in eight of ten futures; null: more than anybody would go to. */
  readonly eventsEnough: number | null;
  /** The chance that n events are enough. */
  readonly chanceWith: (events: number) => number;
  /** From the event to what is wanted: an event serves the goal of so many days later. */
  readonly lag: Lag;
};

/** What is wanted, and how many of it: `stillWanted` of a number, `dealsFor` of revenue (in customers). */
export type Aim = { readonly wanted: Wanted; readonly need: Need };

/** What it takes to get what is missing from events, each a distribution; of one month where the goal is a month's. */
export function planFor({ wanted, need: ofWanted }: Aim, ratios: Ratios): Plan {
  const path: readonly StageName[] = pathTo[wanted];
  let need = ofWanted;
  const into = path
    .toReversed()
    .map((stage) => {
      need = trialsFor(need, ratios.stages[stage].rate);
      return { stage, range: rangeOf(need) };
    })
    .reverse();
  const events = eventsFor(need, ratios.contactsPerEvent);
  return {
    into,
    events: rangeOf(events),
    eventsEnough: enough(events, goodChance),
    chanceWith: (n) => events[n] ?? events.at(-1) ?? 0,
    lag: together(path.map((stage) => ratios.stages[stage].lag)),
  };
}
