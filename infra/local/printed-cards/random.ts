/** Chance that can be repeated: the same seed gives the same numbers. */
export type Random = {
  /** 0 to 1, without 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  /** @throws where there is nothing to pick from. */
  pick<One>(from: readonly One[]): One;
  some<One>(from: readonly One[], count: number): readonly One[];
};

export function seededRandom(seed: number): Random {
  const next = mulberry32(seed);
  const random: Random = {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick(from) {
      const picked = from[Math.floor(next() * from.length)];
      if (picked === undefined) throw new Error("nothing to pick from");
      return picked;
    },
    some: (from, count) =>
      from
        .map((each) => ({ each, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .slice(0, count)
        .map(({ each }) => each),
  };
  return random;
}

/** Tommy Ettinger's generator, of 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each letter by itself, those beyond the first 65,536 included. */
export const lettersIn = (text: string): readonly string[] => Array.from(text);
