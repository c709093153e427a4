import sharp from "sharp";
import type { Raster } from "../../../shared/adapters/images/finding/color-planes.ts";
import { distance, type Quad } from "../../../shared/adapters/images/finding/geometry.ts";
import type { Random } from "../printed-cards/random.ts";
import { drawFace } from "./draw-face.ts";
import type { Face } from "./face.ts";
import { cardShadows, clutter, fingers, glare, unevenLight } from "./light.ts";
import { grain } from "./noise.ts";
import { putCard } from "./put-card.ts";
import { drawTable, type Size, type TableName } from "./tables.ts";

export type Scene = {
  readonly table: TableName;
  readonly size: Size;
  readonly faces: readonly Face[];
  readonly quads: readonly Quad[];
  readonly extras: readonly ("hard-shadow" | "glare" | "fingers" | "clutter")[];
};

/** How good the camera and its hand are: 0 is a scan's, 1 a bad one's. */
export type Grade = number;

/** A JPEG of the scene, as a phone would take it. */
export async function takePhoto(scene: Scene, grade: Grade, random: Random): Promise<Buffer> {
  const lit = await layCards(scene, random);
  const blurred = await sharp(lit.data, { raw: { width: lit.width, height: lit.height, channels: 3 } })
    .blur(0.4 + 1.1 * grade * random.next())
    .linear(1 - 0.35 * grade * random.next(), 6 * grade * random.next())
    .raw()
    .toBuffer();
  const strength = 1.5 + 5 * grade * random.next();
  const noisy = blurred.map((value) => Math.max(0, Math.min(255, value + strength * grain(random))));
  return sharp(noisy, { raw: { width: lit.width, height: lit.height, channels: 3 } })
    .jpeg({ quality: Math.round(92 - 35 * grade * random.next()) })
    .toBuffer();
}

async function layCards({ table, size, faces, quads, extras }: Scene, random: Random): Promise<Raster> {
  const bare = await drawTable(table, size, random);
  const before = extras.includes("clutter") ? [clutter(size, random)] : [];
  const shadow = await sharp(cardShadows(size, quads, random))
    .blur(2 + 6 * random.next())
    .png()
    .toBuffer();
  const shaded = await overlaid(bare, [...before, shadow]);
  const round = random.chance(0.2) ? 0.06 : 0.004;
  for (const [i, face] of faces.entries()) {
    const quad = quads[i];
    if (!quad) continue;
    const [p, q, r] = quad;
    putCard(shaded, await drawFace(face, random, Math.max(distance(p, q), distance(q, r))), { quad, round });
  }
  const light = await sharp(unevenLight(size, extras.includes("hard-shadow"), random))
    .blur(3)
    .png()
    .toBuffer();
  const over: Buffer[] = [light];
  if (extras.includes("glare")) over.push(glare(size, random));
  if (extras.includes("fingers")) over.push(fingers(size, random));
  return overlaid(shaded, over);
}

async function overlaid({ data, width, height }: Raster, layers: readonly Buffer[]): Promise<Raster> {
  const mixed = await sharp(data, { raw: { width, height, channels: 3 } })
    .composite(layers.map((input) => ({ input })))
    .removeAlpha()
    .raw()
    .toBuffer();
  return { data: mixed, width, height };
}
