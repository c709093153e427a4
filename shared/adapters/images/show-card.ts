import sharp, { type Sharp } from "sharp";
import type { QuarterTurn } from "../../domain/cards/quarter-turn.ts";
import type { Box, ShownCard } from "../../ports/photo-lab.ts";

const shownWidth = 480;
const mostBytes = { small: 40_000, cutOut: 8_000 } as const;

type Pixels = {
  readonly data: Buffer;
  readonly info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
};

/** The card turned upright, small, with the asked places cut out of it. */
export async function showCard(
  jpeg: Uint8Array,
  turn: QuarterTurn,
  places: readonly Box[],
): Promise<ShownCard> {
  const pixels = await turned(jpeg, turn);
  return {
    small: await shown(picture(pixels), mostBytes.small),
    cutOuts: await Promise.all(places.map((place) => shown(cutOut(pixels, place), mostBytes.cutOut))),
  };
}

async function turned(jpeg: Uint8Array, turn: QuarterTurn): Promise<Pixels> {
  return sharp(jpeg).rotate(turn).raw().toBuffer({ resolveWithObject: true });
}

/** With some of what is around it. */
function cutOut(pixels: Pixels, place: Box): Sharp {
  const { width, height } = pixels.info;
  const around = 0.3 * place.height * height;
  const left = clamped(place.left * width - around, width - 1);
  const top = clamped(place.top * height - around, height - 1);
  const right = clamped((place.left + place.width) * width + around, width);
  const bottom = clamped((place.top + place.height) * height + around, height);
  return picture(pixels).extract({
    left,
    top,
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
  });
}

const clamped = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));

async function shown(image: Sharp, most: number): Promise<Buffer> {
  const box = { width: shownWidth, height: shownWidth * 2, fit: "inside", withoutEnlargement: true } as const;
  for (const quality of [80, 65, 50, 35]) {
    const jpeg = await image.clone().resize(box).jpeg({ quality }).toBuffer();
    if (jpeg.length <= most) return jpeg;
  }
  return image
    .resize({ ...box, width: shownWidth / 2 })
    .jpeg({ quality: 35 })
    .toBuffer();
}

function picture({ data, info: { width, height, channels } }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}
