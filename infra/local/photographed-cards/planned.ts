import type { Part } from "../printed-cards/part.ts";
import { type Tier, tiers } from "./imagine-scene.ts";
import { backSubject, cardSubject, codedSubject, otherSubject, type Subject } from "./subjects.ts";

export type Kind = "single" | "multi" | "qr" | "pair" | "pair-front" | "pair-back" | "none";

export type Planned = {
  readonly kind: Kind;
  readonly tier: Tier;
  /** What lies in each photo. */
  readonly photos: readonly (readonly Subject[])[];
};

const turns = [
  "single",
  "multi",
  "single",
  "none",
  "single",
  "multi",
  "single",
  "qr",
  "single",
  "pair",
] as const;
const counts = [2, 6, 3, 12, 4, 8, 5, 10];

/** The `n`th photo, or pair of photos, of a folder: half of them show one card. */
export function planned(n: number, seed: number, part: Part): Planned {
  const kind = turns[n % turns.length] ?? "single";
  const tier = tiers[Math.floor((n * 7) / 4) % tiers.length] ?? "light";
  return { kind, tier, photos: photosOf(kind, { n, seed, part }) };
}

type Which = { readonly n: number; readonly seed: number; readonly part: Part };

function photosOf(kind: Kind, { n, seed, part }: Which): Planned["photos"] {
  const count = counts[Math.floor(n / 2) % counts.length] ?? 2;
  if (kind === "multi") return [Array.from({ length: count }, (_, i) => cardSubject(seed + i, part))];
  if (kind === "none") return [[otherSubject(seed, part)]];
  if (kind === "qr") return [[codedSubject(seed, part)]];
  const front = [cardSubject(seed, part)];
  return kind === "pair" ? [front, [backSubject(seed, part)]] : [front];
}
