import type { CannedCards } from "../in-process/canned-cards.ts";
import { calmly, deliveries, type Manner } from "../in-process/deliveries.ts";
import { type Journey, play } from "../in-process/journey.ts";
import { type Snapshot, snapshotOf, worldFrom } from "../in-process/snapshot.ts";
import { owners } from "../in-process/steps.ts";
import { openWorld, type World, type WorldOptions } from "../in-process/world.ts";
import { type Comparison, compared } from "./differences.ts";
import { type FinalState, finalState, type SameWords } from "./final-state.ts";
import { begins } from "./journeys.ts";
import { sameMoments } from "./same-moments.ts";

export type Site = { readonly databaseUrl: string; readonly cards: CannedCards };

/** A journey as it goes when nothing goes wrong. */
export type Undisturbed = {
  readonly journey: Journey;
  readonly options: Omit<WorldOptions, "startsAt">;
  /** Where it starts. */
  readonly from: Snapshot;
  /** The calls that its functions made, in order. */
  readonly calls: readonly string[];
  readonly end: FinalState;
  readonly sameWords: SameWords;
};

/** Plays the journey undisturbed and hands that to `examine`; what it started from is there until that is done. */
export async function undisturbed<T>(
  { databaseUrl, cards }: Site,
  journey: Journey,
  examine: (run: Undisturbed) => Promise<T>,
): Promise<T> {
  const options = { databaseUrl, owners, photosADay: journey.photosADay, textract: cards.textract };
  const before = await openWorld({ ...options, startsAt: begins });
  try {
    await play(before, deliveries(before), { steps: journey.before, endsAt: journey.startsAt });
    const from = await snapshotOf(before);
    const calls: string[] = [];
    const onCall: WorldOptions["onCall"] = ({ name, phase }) => {
      if (phase === "before") calls.push(name);
    };
    const world = await worldFrom(from, { ...options, onCall });
    await play(world, deliveries(world), journey);
    const sameWords = sameMoments([...before.moments, ...world.moments]);
    const end = await finalState(world, sameWords);
    await world.close();
    return await examine({ journey, options, from, calls, end, sameWords });
  } finally {
    await before.close();
  }
}

export type Disturbance = Pick<WorldOptions, "onCall" | "onLife"> & { readonly manner?: Partial<Manner> };

/** Plays it once more, disturbed. @returns how the end differs. */
export async function replayed(run: Undisturbed, { manner, ...options }: Disturbance): Promise<Comparison> {
  const world = await worldFrom(run.from, { ...run.options, ...options });
  return ended(run, world, () => play(world, deliveries(world, { ...calmly, ...manner }), run.journey));
}

/** What the world is like after `disturbed`, against how it should be; it is closed. */
export async function ended(
  run: Undisturbed,
  world: World,
  disturbed: () => Promise<void>,
): Promise<Comparison> {
  try {
    await disturbed();
    return compared(await finalState(world, run.sameWords), run.end);
  } finally {
    await world.close();
  }
}
