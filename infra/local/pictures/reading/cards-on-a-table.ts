import sharp, { type Sharp } from "sharp";
import type { Raster } from "../../../../shared/adapters/images/finding/color-planes.ts";
import type { Quad } from "../../../../shared/adapters/images/finding/geometry.ts";
import { cardShadows } from "../../photographed-cards/light.ts";
import { putCard } from "../../photographed-cards/put-card.ts";
import { drawTable } from "../../photographed-cards/tables.ts";
import { seededRandom } from "../../printed-cards/random.ts";

const size = { width: 1800, height: 1500 };

/** Aslant, one of them upside down, another on its side. */
const places: readonly Quad[] = [
  [
    [120, 190],
    [860, 90],
    [900, 520],
    [150, 600],
  ],
  [
    [1730, 560],
    [1010, 610],
    [990, 200],
    [1690, 130],
  ],
  [
    [1090, 690],
    [1130, 1440],
    [690, 1450],
    [670, 700],
  ],
];

/** A photo of up to three cards, every time the same. */
export async function cardsOnATable(cards: readonly Buffer[]): Promise<Buffer> {
  const random = seededRandom(4);
  const table = await drawTable("wood", size, random);
  const shadows = await sharp(cardShadows(size, places, random))
    .blur(5)
    .png()
    .toBuffer();
  const photo = await pixelsOf(picture(table).composite([{ input: shadows }]));
  for (const [index, quad] of places.entries()) {
    const card = cards[index];
    if (card) putCard(photo, await pixelsOf(sharp(card)), { quad, round: 0.01 });
  }
  return picture(photo).blur(0.6).jpeg({ quality: 90 }).toBuffer();
}

async function pixelsOf(image: Sharp): Promise<Raster> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const picture = ({ data, width, height }: Raster) => sharp(data, { raw: { width, height, channels: 3 } });
