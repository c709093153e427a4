import { type ColorPlanes, type Plane, plane } from "./color-planes.ts";

/** How much the color changes at each pixel, and which way: of the three planes, the one that changes most. */
export type Gradient = { readonly dx: Plane; readonly dy: Plane; readonly strength: Plane };

/** By central differences; the rim has none. */
export function gradientOf(planes: ColorPlanes): Gradient {
  const { width, height } = planes[0];
  const [dx, dy, strength] = [plane(width, height), plane(width, height), plane(width, height)];
  for (const { data } of planes)
    for (let y = 1; y < height - 1; y += 1)
      for (let i = y * width + 1; i < (y + 1) * width - 1; i += 1) {
        const across = ((data[i + 1] ?? 0) - (data[i - 1] ?? 0)) / 2;
        const down = ((data[i + width] ?? 0) - (data[i - width] ?? 0)) / 2;
        const both = Math.hypot(across, down);
        if (both <= (strength.data[i] ?? 0)) continue;
        dx.data[i] = across;
        dy.data[i] = down;
        strength.data[i] = both;
      }
  return { dx, dy, strength };
}
