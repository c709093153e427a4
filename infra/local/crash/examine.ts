import type { Journey } from "../in-process/journey.ts";
import { seededDie } from "../seeded-die.ts";
import { type Trial, tenAtOnce, trials } from "./at-once.ts";
import { crashJourney } from "./crash-journey.ts";
import type { CrashPoint } from "./crash-points.ts";
import { journeys, tenMails } from "./journeys.ts";
import { type Site, type Undisturbed, undisturbed } from "./undisturbed.ts";

export type Extent = {
  readonly seed: string;
  /** Of all journeys where it is null. */
  readonly journey: string | null;
  /** One of so many points is tried, and eight times as many of those around a sending; the seed says which. */
  readonly oneIn: number;
  /** So many times each way of being at once is tried. */
  readonly seeds: number;
  /** Which part of the work is done here, the first being 0. */
  readonly share: { readonly index: number; readonly of: number };
};

/** What was tried, and what came of it. */
export type Finding = {
  readonly part: "crashes" | "crashes within the lease" | "at once";
  /** The journey, or the way of being at once. */
  readonly name: string;
  readonly calls: number;
  readonly runs: number;
  readonly inTheWindow: number;
  readonly sentAgain: number;
  /** Each in a line: there should be none. */
  readonly faults: readonly string[];
  readonly seconds: number;
};

/** Plays every journey with every crash and everything at once, as far as the extent goes. */
export async function* examine(site: Site, extent: Extent): AsyncGenerator<Finding> {
  const wanted = ({ name }: Journey) => extent.journey === null || extent.journey === name;
  for (const journey of journeys(site.cards).filter(wanted)) {
    yield* await undisturbed(site, journey, (run) => examineOne(run, extent));
  }
  const ten = tenMails(site.cards);
  if (wanted(ten)) yield* await undisturbed(site, ten, async (run) => [await atOnce(run, tenAtOnce, extent)]);
}

async function examineOne(run: Undisturbed, extent: Extent): Promise<readonly Finding[]> {
  const die = seededDie(`${extent.seed}/${run.journey.name}`);
  const isSampled = (point: CrashPoint) => die() * extent.oneIn < (isOfASending(point) ? 8 : 1);
  const findings = [await crashes(run, extent, { part: "crashes", isSampled, visibleAgainSeconds: 360 })];
  findings.push(
    await crashes(run, extent, {
      part: "crashes within the lease",
      isSampled: (point) => isOfASending(point) && isSampled(point),
      visibleAgainSeconds: 60,
    }),
  );
  for (const trial of trials.filter(({ isFor }) => isFor(run)))
    findings.push(await atOnce(run, trial, extent));
  return findings;
}

/** A lease, a finished mail that is read, SES, a settling. */
const isOfASending = ({ name }: CrashPoint) => / (dynamodb\.(Update|Delete)Item owed|ses\.)/.test(name);

type Crashes = {
  readonly part: Finding["part"];
  readonly isSampled: (point: CrashPoint) => boolean;
  readonly visibleAgainSeconds: number;
};

async function crashes(run: Undisturbed, { share }: Extent, crash: Crashes): Promise<Finding> {
  const begun = performance.now();
  let count = 0;
  const isTaken = (point: CrashPoint) => crash.isSampled(point) && count++ % share.of === share.index;
  const { points, ...report } = await crashJourney(run, isTaken, crash.visibleAgainSeconds);
  const { calls, journey } = run;
  const found = { part: crash.part, name: journey.name, calls: calls.length, runs: points };
  return { ...found, ...report, seconds: (performance.now() - begun) / 1000 };
}

async function atOnce(run: Undisturbed, trial: Trial, { seed, seeds, share }: Extent): Promise<Finding> {
  const begun = performance.now();
  const faults: string[] = [];
  let runs = 0;
  for (let n = share.index; n < seeds; n += share.of) {
    const name = `${seed}.${n}`;
    const { differences, sentAgain } = await trial.play(run, name);
    const told = sentAgain > 0 ? ["a mail was sent again", ...differences] : differences;
    faults.push(...told.map((line) => `${run.journey.name}, ${trial.name}, seed ${name}: ${line}`));
    runs += 1;
  }
  const found = { part: "at once", name: trial.name, calls: run.calls.length, runs, faults } as const;
  return { ...found, inTheWindow: 0, sentAgain: 0, seconds: (performance.now() - begun) / 1000 };
}
