import type { Raster } from "./finding/color-planes.ts";
import { isWithin, type Point, type Quad } from "./finding/geometry.ts";
import type { QrCode, QrReader } from "./qr-reader.ts";

type Cut = { readonly quad: Quad; readonly card: Raster };

/** What the codes on a card say: those `seen` in the photo within its quad, else those that its straightened picture shows. */
export async function codesOf(
  { quad, card }: Cut,
  seen: readonly QrCode[],
  readCodes: QrReader,
): Promise<readonly string[]> {
  const within = seen.filter(({ corners }) => isWithin(quad, middle(corners)));
  const codes = within.length > 0 ? within : await readCodes(card);
  return [...new Set(codes.map(({ text }) => text))];
}

function middle(corners: readonly Point[]): Point {
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length;
  return [mean(0), mean(1)];
}
