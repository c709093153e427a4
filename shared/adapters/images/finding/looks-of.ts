import type { ColorPlanes } from "./color-planes.ts";
import { distance, type Quad, type Side, sidesOf } from "./geometry.ts";
import { sideSupport } from "./side-support.ts";

/** How much a quad looks like a card, 0 to 1, by the edges along its `sides` and by its `shape`. */
export type Looks = { readonly sides: number; readonly shape: number };

/** How quads look, if an edge is where the color changes by `least` or more. Null: not at all like a card. */
export function looksOf(planes: ColorPlanes, least: number): (quad: Quad) => Looks | null {
  const supportOf = remembered((side) => (isFrame(planes, side) ? 0.5 : sideSupport(planes, side, least)));
  return (quad) => {
    const shape = shapeLikeness(quad);
    let [sum, weakest] = [0, 1];
    for (const side of shape > 0 ? sidesOf(quad) : []) {
      const support = supportOf(side);
      if (support < leastSupport) return null;
      sum += support;
      weakest = Math.min(weakest, support);
    }
    return shape > 0 ? { sides: 0.15 * sum + 0.4 * weakest, shape } : null;
  };
}

/** A side with less of an edge is none. */
const leastSupport = 0.45;

/** Many quads share a side. */
function remembered(measure: (side: Side) => number): (side: Side) => number {
  const known = new Map<string, number>();
  return (side) => {
    const key = side.flat().map(Math.round).join();
    const value = known.get(key) ?? measure(side);
    known.set(key, value);
    return value;
  };
}

function isFrame([{ width, height }]: ColorPlanes, [[x, y], [u, v]]: Side): boolean {
  const near = (a: number, b: number, rim: number) => Math.abs(a - rim) < 2.5 && Math.abs(b - rim) < 2.5;
  return near(x, u, 0) || near(x, u, width - 1) || near(y, v, 0) || near(y, v, height - 1);
}

/** Cards are 1.4 to 1.8 times as long as wide, seen aslant 1.25 to 2.1 times; square and slim ones are rare. */
function shapeLikeness(quad: Quad): number {
  const [a, b, c, d] = sidesOf(quad).map(([from, to]) => distance(from, to)) as [
    number,
    number,
    number,
    number,
  ];
  if (Math.max(a / c, c / a, b / d, d / b) > 1.7) return 0;
  const ratio = Math.max(a + c, b + d) / Math.min(a + c, b + d);
  const skew = 1 - 0.5 * Math.max(Math.max(a / c, c / a, b / d, d / b) - 1.15, 0);
  return skew * sloped(ratio);
}

const slope: readonly (readonly [ratio: number, likeness: number])[] = [
  [1, 0.84],
  [1.2, 0.9],
  [1.35, 1],
  [2, 1],
  [2.4, 0.85],
  [3, 0.5],
  [4, 0],
];

function sloped(ratio: number): number {
  const after = slope.findIndex(([at]) => at > ratio);
  const [[s, from], [t, to]] = [slope[after - 1] ?? [4, 0], slope[after] ?? [5, 0]];
  return from + ((to - from) * (ratio - s)) / (t - s);
}
