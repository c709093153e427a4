import type { Box, CardPicture } from "../../ports/photo-lab.ts";
import { cardJpeg } from "./card-jpeg.ts";
import { codesOf } from "./codes-of.ts";
import { distance, type Quad, scaled, sidesOf } from "./finding/geometry.ts";
import { rectified } from "./finding/rectified.ts";
import { flawOf } from "./flaw-of.ts";
import { longestRaster, reading } from "./limits.ts";
import { lookForCards } from "./look-for-cards.ts";
import type { Page } from "./page.ts";
import type { QrReader } from "./qr-reader.ts";

/** The cards of a page, cut out and straightened; where none is found, the whole page is the one picture. */
export async function developPage(page: Page, readCodes: QrReader): Promise<readonly CardPicture[]> {
  const quads = await lookForCards(page);
  return quads.length > 0 ? cutOut(page, quads, readCodes) : [await wholePicture(page, readCodes)];
}

async function wholePicture(page: Page, readCodes: QrReader): Promise<CardPicture> {
  const raster = await page.raster(reading.most);
  const codes = (await readCodes(raster)).map(({ text }) => text);
  const box = { left: 0, top: 0, width: 1, height: 1 };
  return { jpeg: await cardJpeg(raster), box, codes, flaw: flawOf(raster) };
}

/** One after another: pictures of so many pixels at once would not fit into the memory. */
async function cutOut(
  page: Page,
  quads: readonly Quad[],
  readCodes: QrReader,
): Promise<readonly CardPicture[]> {
  const raster = await page.raster(sideNeeded(page, quads));
  const inRaster = quads.map((quad) => scaled(quad, raster.width / page.width));
  const seen = await readCodes(raster);
  const cards: CardPicture[] = [];
  for (const quad of inRaster) {
    const card = rectified(raster, quad);
    const codes = await codesOf({ quad, card }, seen, readCodes);
    cards.push({ jpeg: await cardJpeg(card), box: boxAround(quad, raster), codes, flaw: flawOf(card) });
  }
  return cards;
}

/** So that the smallest card, too, is cut out as finely as it can be read. */
function sideNeeded({ width, height }: Page, quads: readonly Quad[]): number {
  const smallest = Math.min(...quads.map(longestOf));
  const needed = Math.max(width, height) * Math.min(1, reading.most / smallest);
  return Math.min(longestRaster, Math.ceil(needed));
}

const longestOf = (quad: Quad): number => Math.max(...sidesOf(quad).map(([from, to]) => distance(from, to)));

function boxAround(quad: Quad, { width, height }: { width: number; height: number }): Box {
  const within = (value: number) => Math.max(0, Math.min(1, value));
  const [across, down] = [quad.map(([x]) => within(x / width)), quad.map(([, y]) => within(y / height))];
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return { left, top, width: Math.max(...across) - left, height: Math.max(...down) - top };
}
