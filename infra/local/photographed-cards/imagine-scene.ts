import type { Random } from "../printed-cards/random.ts";
import type { Face } from "./face.ts";
import { type Placing, placeCards } from "./place-cards.ts";
import { type TableName, tableNames } from "./tables.ts";
import type { Scene } from "./take-photo.ts";

/** How good a photo is: from a scanner, of a calm hand, of a hurried one, at a bar. */
export const tiers = ["scan", "light", "medium", "hard"] as const;
export type Tier = (typeof tiers)[number];

type Demand = { readonly grade: number; readonly aslant: number; readonly extras: number };

const demands: Readonly<Record<Tier, Demand>> = {
  scan: { grade: 0, aslant: 0, extras: 0 },
  light: { grade: 0.25, aslant: 0.04, extras: 0.05 },
  medium: { grade: 0.6, aslant: 0.1, extras: 0.2 },
  hard: { grade: 1, aslant: 0.16, extras: 0.35 },
};

export const gradeOf = (tier: Tier): number => demands[tier].grade;

/** Cards on a table: one, or up to twelve; a scanned one may go to the frame or beyond. */
export function imagineScene(faces: readonly Face[], tier: Tier, random: Random): Scene {
  const one = faces.length === 1;
  const size = random.pick(
    one
      ? [
          { width: 1400, height: 1050 },
          { width: 1050, height: 1400 },
          { width: 1440, height: 810 },
        ]
      : [
          { width: 2000, height: 1500 },
          { width: 1500, height: 2000 },
        ],
  );
  const { aslant, extras } = demands[tier];
  const placing: Placing = { size, aslant, ...laid(tier, one, random) };
  const quads = placeCards(
    faces.map(({ shape }) => shape),
    placing,
    random,
  );
  const table: TableName = tier === "scan" ? "light" : random.pick(tableNames);
  const things = (["hard-shadow", "glare", "fingers", "clutter"] as const).filter(() =>
    random.chance(extras),
  );
  return { table, size, faces, quads, extras: things };
}

function laid(tier: Tier, one: boolean, random: Random): Pick<Placing, "lying" | "filling"> {
  if (tier === "scan") return { lying: "straight", filling: one ? 0.85 + 0.2 * random.next() : 0.9 };
  const lying = random.pick(["straight", "loose", "quarters", "anyhow"] as const);
  return { lying, filling: one ? 0.5 + 0.45 * random.next() : random.pick([0.75, 0.85, 0.92]) };
}
