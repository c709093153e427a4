/** Red, green, blue, each 0 to 255. */
export type Ink = readonly [number, number, number];

/** A point, in pixels from the upper left corner. */
export type Point = readonly [x: number, y: number];

/** A picture on a transparent ground, so that it lies on light and dark sheets. RGBA, a row after the other. */
export type Canvas = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

export const blankCanvas = (width: number, height: number): Canvas => ({
  width,
  height,
  pixels: new Uint8Array(width * height * 4),
});

/** Fills a rectangle. */
export function fillRect(
  canvas: Canvas,
  [left, top, right, bottom]: readonly [number, number, number, number],
  ink: Ink,
): void {
  for (let y = Math.max(0, Math.round(top)); y < Math.min(canvas.height, Math.round(bottom)); y++)
    for (let x = Math.max(0, Math.round(left)); x < Math.min(canvas.width, Math.round(right)); x++)
      cover(canvas, [x, y], { ink, share: 1 });
}

/** Draws a line through the points, with round ends and smooth edges. `thick`: in pixels. */
export function drawLine(
  canvas: Canvas,
  points: readonly Point[],
  { ink, thick }: { readonly ink: Ink; readonly thick: number },
): void {
  for (const [index, to] of points.entries()) {
    const from = points[Math.max(0, index - 1)] ?? to;
    const reach = thick / 2 + 1;
    const [left, right] = [Math.min(from[0], to[0]) - reach, Math.max(from[0], to[0]) + reach];
    const [top, bottom] = [Math.min(from[1], to[1]) - reach, Math.max(from[1], to[1]) + reach];
    for (let y = Math.max(0, Math.floor(top)); y <= Math.min(canvas.height - 1, bottom); y++)
      for (let x = Math.max(0, Math.floor(left)); x <= Math.min(canvas.width - 1, right); x++) {
        const share = thick / 2 + 0.5 - distance([x, y], from, to);
        if (share > 0) cover(canvas, [x, y], { ink, share: Math.min(1, share) });
      }
  }
}

/** From a point to the nearest of a stretch. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX * alongX + alongY * alongY;
  const at = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const near = Math.min(1, Math.max(0, at));
  return Math.hypot(x - fromX - near * alongX, y - fromY - near * alongY);
}

/** Where it is covered already the more opaque stays: lines meet without a seam. */
function cover(
  { width, pixels }: Canvas,
  [x, y]: Point,
  { ink, share }: { readonly ink: Ink; readonly share: number },
): void {
  const at = (y * width + x) * 4;
  const alpha = Math.round(255 * share);
  if (alpha < (pixels[at + 3] ?? 0)) return;
  pixels.set([...ink, alpha], at);
}
