import { smallestRectangle } from "./smallest-rectangle.ts";
import type { Point, TextBox } from "./text-box.ts";

/** How probable it is that a pixel is inside a line of text, row by row. */
export type TextMap = { readonly data: Float32Array; readonly width: number; readonly height: number };

const threshold = 0.3;
const surelyText = 0.5;
const fewestPixels = 12;
const lowestLine = 3;
/** The network marks lines that are shrunk towards their middle; by so much they are grown again (Liao et al., 2020). */
const growth = 1.6;

/** The lines of text in a map: a rectangle around each connected region that is surely text. */
export function textRegions(map: TextMap): readonly TextBox[] {
  const seen = new Uint8Array(map.data.length);
  const boxes: TextBox[] = [];
  for (let start = 0; start < map.data.length; start++) {
    if (seen[start] === 1 || (map.data[start] ?? 0) < threshold) continue;
    const region = regionAt(map, start, seen);
    if (region.length < fewestPixels || meanOf(map, region) < surelyText) continue;
    const box = grown(smallestRectangle(outline(map, region)));
    if (box.height >= lowestLine) boxes.push(box);
  }
  return boxes;
}

function regionAt({ data, width, height }: TextMap, start: number, seen: Uint8Array): readonly number[] {
  const region = [start];
  seen[start] = 1;
  for (let next = 0; next < region.length; next++) {
    const at = region[next] ?? 0;
    const [x, y] = [at % width, Math.floor(at / width)];
    const near = [
      x > 0 ? at - 1 : -1,
      x < width - 1 ? at + 1 : -1,
      y > 0 ? at - width : -1,
      y < height - 1 ? at + width : -1,
    ];
    for (const each of near) {
      if (each < 0 || seen[each] === 1 || (data[each] ?? 0) < threshold) continue;
      seen[each] = 1;
      region.push(each);
    }
  }
  return region;
}

function meanOf({ data }: TextMap, region: readonly number[]): number {
  return region.reduce((sum, at) => sum + (data[at] ?? 0), 0) / region.length;
}

/** The first and the last pixel of each row: the others are not on the hull. Pixels are squares, so their corners count. */
function outline({ width }: TextMap, region: readonly number[]): readonly Point[] {
  const rows = new Map<number, [number, number]>();
  for (const at of region) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const [first, last] = rows.get(y) ?? [x, x];
    rows.set(y, [Math.min(first, x), Math.max(last, x)]);
  }
  return [...rows].flatMap(([y, [first, last]]) => [
    { x: first, y },
    { x: last + 1, y },
    { x: first, y: y + 1 },
    { x: last + 1, y: y + 1 },
  ]);
}

function grown(box: TextBox): TextBox {
  const by = (growth * box.width * box.height) / (2 * (box.width + box.height));
  return { ...box, width: box.width + 2 * by, height: box.height + 2 * by };
}
