import type { Raster } from "../../../shared/adapters/images/finding/color-planes.ts";
import type { Point, Quad } from "../../../shared/adapters/images/finding/geometry.ts";
import {
  type Homography,
  homographyOnto,
  projected,
} from "../../../shared/adapters/images/finding/homography.ts";

/** Lays a card into a photo, where its quad is; `round`: the radius of its corners, as a share of its height. */
export function putCard(photo: Raster, card: Raster, { quad, round }: { quad: Quad; round: number }): void {
  const back = inverse(homographyOnto(quad));
  const [left, right] = rangeOf(
    quad.map(([x]) => x),
    photo.width,
  );
  const [top, bottom] = rangeOf(
    quad.map(([, y]) => y),
    photo.height,
  );
  const shape = card.width / card.height;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const [u, v] = projected(back, [x + 0.5, y + 0.5]);
      const covered = coverOf(back, [x, y], (place) => isOnCard(place, round, shape));
      if (covered > 0) mix({ photo, at: (y * photo.width + x) * 3 }, colorOf(card, [u, v]), covered);
    }
}

function rangeOf(values: readonly number[], most: number): readonly [number, number] {
  return [Math.max(0, Math.floor(Math.min(...values))), Math.min(most, Math.ceil(Math.max(...values)))];
}

/** The share of a pixel, of nine places in it. */
function coverOf(back: Homography, [x, y]: Point, isOn: (place: Point) => boolean): number {
  let on = 0;
  for (const dy of [1, 3, 5])
    for (const dx of [1, 3, 5]) if (isOn(projected(back, [x + dx / 6, y + dy / 6]))) on += 1;
  return on / 9;
}

function isOnCard([u, v]: Point, round: number, shape: number): boolean {
  if (u < 0 || v < 0 || u > 1 || v > 1) return false;
  const across = Math.max(0, round - Math.min(u, 1 - u) * shape);
  const down = Math.max(0, round - Math.min(v, 1 - v));
  return across * across + down * down <= round * round;
}

function colorOf({ data, width, height }: Raster, [u, v]: Point): readonly [number, number, number] {
  const x = Math.max(0, Math.min(width - 1.001, u * width - 0.5));
  const y = Math.max(0, Math.min(height - 1.001, v * height - 0.5));
  const at = (Math.floor(y) * width + Math.floor(x)) * 3;
  const [s, t] = [x - Math.floor(x), y - Math.floor(y)];
  const channel = (k: number) => {
    const i = at + k;
    const above = (data[i] ?? 0) * (1 - s) + (data[i + 3] ?? 0) * s;
    const below = (data[i + width * 3] ?? 0) * (1 - s) + (data[i + width * 3 + 3] ?? 0) * s;
    return above * (1 - t) + below * t;
  };
  return [channel(0), channel(1), channel(2)];
}

function mix(
  { photo, at }: { photo: Raster; at: number },
  color: readonly [number, number, number],
  share: number,
): void {
  color.forEach((value, k) => {
    photo.data[at + k] = (photo.data[at + k] ?? 0) * (1 - share) + value * share;
  });
}

function inverse([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}
