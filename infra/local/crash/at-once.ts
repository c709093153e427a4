import { deliveries, type Manner } from "../in-process/deliveries.ts";
import { play } from "../in-process/journey.ts";
import { openWorld } from "../in-process/world.ts";
import { thrice } from "./copies.ts";
import type { Comparison } from "./differences.ts";
import { interleaving } from "./interleaving.ts";
import { begins } from "./journeys.ts";
import { ended, replayed, type Undisturbed } from "./undisturbed.ts";

/** One way in which queues and schedules may behave. */
export type Trial = {
  readonly name: string;
  readonly isFor: (run: Undisturbed) => boolean;
  readonly play: (run: Undisturbed, seed: string) => Promise<Comparison>;
};

const always = () => true;
const sweeps = ({ calls }: Undisturbed) => calls.some((name) => name.startsWith("wake-accounts"));

export const trials: readonly Trial[] = [
  { name: "every message three times, shuffled", isFor: always, play: threeTimes },
  { name: "two functions on the same message at once", isFor: always, play: atOnce({ takers: 2 }) },
  {
    name: "two sweeps at once, and all they find at once",
    isFor: sweeps,
    play: atOnce({ sweeps: 2, atOnce: true }),
  },
];

export const tenAtOnce: Trial = {
  name: "an owner's first ten mails at once",
  isFor: always,
  play: async (run, seed) => {
    const { differences, sentAgain } = await atOnce({ atOnce: true })(whoeverWasFaster(run), seed);
    return { differences: whoeverIsWelcomed(differences), sentAgain };
  },
};

/** The first of them is welcomed in its answer: then two mails say something else, and of each two one is the welcome. */
function whoeverIsWelcomed(differences: readonly string[]): readonly string[] {
  const mails = (what: "more" | "missing") => differences.filter((line) => line.startsWith(`mails: ${what}`));
  const isExchanged = (["more", "missing"] as const).every((what) => {
    const welcomes = mails(what).filter((line) => line.includes("Welcome to Nextday"));
    return mails(what).length === 2 && welcomes.length === 1;
  });
  return isExchanged
    ? differences.filter((line) => !/^(?:mails: |objects: missing: outbox)/.test(line))
    : differences;
}

/** Which of them came first or last is nobody's business, though the account says who opened it and who wrote last. */
function whoeverWasFaster(run: Undisturbed): Undisturbed {
  const anyEntry = (item: string) =>
    /"sk":"(account|sender|item#settings#settings)"/.test(item)
      ? item
          .replace(/"entry":"[0-9a-f]{32}"/g, '"entry":"one of them"')
          .replace(/"lastEntries":\[[^\]]*\]/g, '"lastEntries":"theirs"')
      : item;
  const end = { ...run.end, items: run.end.items.map(anyEntry) };
  return { ...run, end, sameWords: (text) => anyEntry(run.sameWords(text)) };
}

function atOnce(manner: Partial<Manner>): Trial["play"] {
  return async (run, seed) => {
    const { differences, sentAgain } = await replayed(run, { ...interleaving(seed), manner });
    // A decision that was beaten to its commit has written its mail before: nobody is owed it, and it expires.
    return { differences: differences.filter((line) => !/^objects: more: outbox/.test(line)), sentAgain };
  };
}

/** From the very beginning, so that messages of the past come again too. */
async function threeTimes(run: Undisturbed, seed: string): Promise<Comparison> {
  const { journey, options } = run;
  const world = await openWorld({ ...options, startsAt: begins });
  const { manner, sendRest } = thrice(seed);
  const queues = deliveries(world, manner);
  return ended(run, world, async () => {
    await play(world, queues, { steps: journey.before, endsAt: journey.startsAt });
    await play(world, queues, journey);
    await sendRest();
    await queues.playUntil(world.clock.now);
  });
}
