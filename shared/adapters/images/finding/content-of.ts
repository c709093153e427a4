import { blurred, type Plane, plane } from "./color-planes.ts";
import type { Quad } from "./geometry.ts";
import { homographyOnto, projected } from "./homography.ts";
import { sampled } from "./sampled.ts";

/** How much of what lies in a quad, its rim left out, is letters and other detail: 0 to 1. A tile, or what is between cards, has none. */
export function contentOf({ data, width, height }: Plane, least: number): (quad: Quad) => number {
  const detail = plane(width, height);
  data.forEach((change, i) => {
    if (change >= least) detail.data[i] = 1;
  });
  const around = blurred(detail, 3);
  return (quad) => {
    const toPhoto = homographyOnto(quad);
    let sum = 0;
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const [u, v] = [inside(column, columns), inside(row, rows)];
        const [x, y] = projected(toPhoto, [u, v]);
        sum += sampled(around, x, y);
      }
    return sum / (rows * columns);
  };
}

const [rows, columns] = [14, 20];

const inside = (at: number, of: number): number => 0.12 + (0.76 * (at + 0.5)) / of;
