import type { Deliveries } from "./deliveries.ts";
import type { World } from "./world.ts";

/** Something that happens to Nextday at an instant. */
export type Step = {
  readonly at: string;
  readonly act: (world: World, deliveries: Deliveries) => Promise<void>;
};

export type Journey = {
  readonly name: string;
  readonly photosADay?: number;
  /** What went before it. */
  readonly before: readonly Step[];
  readonly startsAt: string;
  readonly steps: readonly Step[];
  readonly endsAt: string;
};

/** Plays the steps, and what follows of each until `endsAt`. */
export async function play(
  world: World,
  deliveries: Deliveries,
  { steps, endsAt }: Pick<Journey, "steps" | "endsAt">,
): Promise<void> {
  for (const step of steps) {
    // What happens at the same instant has all happened before anything follows of it.
    if (world.clock.now < step.at) await deliveries.playUntil(step.at);
    await step.act(world, deliveries);
  }
  await deliveries.playUntil(endsAt);
}
