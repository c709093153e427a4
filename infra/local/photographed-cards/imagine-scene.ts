import type { Random } from "../printed-cards/random.ts";
import { inventFace } from "./face.ts";
import { type Placing, placeCards } from "./place-cards.ts";
import { tableNames } from "./tables.ts";
import type { Scene } from "./take-photo.ts";

export type Kind = "single" | "multi" | "exceeding";

/** Cards on a table: one, two to twelve, or one that is larger than the frame. */
export function imagineScene(kind: Kind, random: Random): Scene {
  const size = random.pick([
    { width: 1200, height: 900 },
    { width: 900, height: 1200 },
    { width: 1280, height: 720 },
  ]);
  const count = kind === "multi" ? random.pick([2, 2, 3, 4, 5, 6, 6, 8, 9, 10, 12]) : 1;
  const faces = Array.from({ length: count }, () => inventFace(random));
  const quads = placeCards(
    faces.map(({ shape }) => shape),
    size,
    placingOf(kind, count, random),
    random,
  );
  const extras = (["hard-shadow", "glare", "fingers", "clutter"] as const).filter(() => random.chance(0.2));
  return { table: random.pick(tableNames), size, faces, quads, extras };
}

function placingOf(kind: Kind, count: number, random: Random): Placing {
  const lying = random.pick(["straight", "loose", "quarters", "anyhow"] as const);
  const aslant = random.pick([0, 0.04, 0.1, 0.16]);
  if (kind === "exceeding")
    return { count, lying: "straight", filling: 1.02 + 0.2 * random.next(), aslant: 0 };
  const filling = kind === "single" ? 0.45 + 0.5 * random.next() : random.pick([0.75, 0.85, 0.92, 0.97]);
  return { count, lying, filling, aslant };
}
