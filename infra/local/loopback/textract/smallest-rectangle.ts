import type { Point, TextBox } from "./text-box.ts";

/** The smallest rectangle around some points, its longer side as the direction of its letters (Freeman and Shapira, 1975). */
export function smallestRectangle(points: readonly Point[]): TextBox {
  const hull = convexHull(points);
  const boxes = hull.map((from, index) => {
    const to = hull[(index + 1) % hull.length] ?? from;
    return rectangleAt(hull, Math.atan2(to.y - from.y, to.x - from.x));
  });
  const best = boxes.reduce((one, other) => (area(other) < area(one) ? other : one));
  return lengthwise(best);
}

/** The rectangle around some points whose letters run at an angle. */
export function rectangleAt(points: readonly Point[], angle: number): TextBox {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const along = points.map(({ x, y }) => x * cos + y * sin);
  const across = points.map(({ x, y }) => y * cos - x * sin);
  const [left, right, top, bottom] = [
    Math.min(...along),
    Math.max(...along),
    Math.min(...across),
    Math.max(...across),
  ];
  const [u, v] = [(left + right) / 2, (top + bottom) / 2];
  return { x: u * cos - v * sin, y: u * sin + v * cos, width: right - left, height: bottom - top, angle };
}

const area = ({ width, height }: TextBox): number => width * height;

function lengthwise(box: TextBox): TextBox {
  const turned =
    box.width >= box.height
      ? box
      : { ...box, width: box.height, height: box.width, angle: box.angle + Math.PI / 2 };
  return { ...turned, angle: halfTurn(turned.angle) };
}

/** The same direction or its opposite, whichever runs to the right: more than -90° and at most 90°. */
export function halfTurn(angle: number): number {
  const turned = angle - Math.PI * Math.round(angle / Math.PI);
  return turned <= -Math.PI / 2 ? turned + Math.PI : turned;
}

/** Andrew's monotone chain (1979). */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = chain(sorted);
  const upper = chain(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (turnsRight(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function turnsRight(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return false;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0;
}
