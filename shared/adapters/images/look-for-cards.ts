import { alike } from "./finding/alike.ts";
import { chooseQuads, type Proposal } from "./finding/choose-quads.ts";
import { findCards, mostCards } from "./finding/find-cards.ts";
import { finePrint } from "./finding/fine-print.ts";
import { areaOf, fromUpperLeft, type Quad, scaled } from "./finding/geometry.ts";
import { sharedArea } from "./finding/overlap.ts";
import { inReadingOrder } from "./finding/reading-order.ts";
import { worthCutting } from "./finding/worth-cutting.ts";
import type { Page } from "./page.ts";

const first = { side: 640, blur: 1, faintest: 4 };
/** For small cards. */
const closer = { side: 1100, blur: 1, faintest: 4 };
/** For a dark card on a dark table, a white one on a white: what is faint must be taken together. */
const softer = { side: 560, blur: 2, faintest: 1.6 };

/** Where cards lie on a page, in its pixels, each from its upper left corner, in reading order; none where none is found. */
export async function lookForCards(page: Page): Promise<readonly Quad[]> {
  const seen = await look(page, first);
  const close = areSmall(page, seen) ? await look(page, closer) : [];
  const found = chooseQuads([...close, ...seen], mostCards);
  const faint = found.length === 1 ? [] : await look(page, softer);
  const fullest = Math.max(0, ...faint.map(({ content }) => content));
  const unseen = faint.filter(
    ({ quad, content }) =>
      content > 0.35 * fullest && found.every((card) => sharedArea(quad, card.quad) === 0),
  );
  const cards = alike([...found, ...unseen].slice(0, mostCards), page);
  return inReadingOrder(
    await withPrint(
      cards.map(({ quad }) => quad),
      page,
    ),
  );
}

async function withPrint(quads: readonly Quad[], page: Page): Promise<readonly Quad[]> {
  if (quads.length === 0) return [];
  const raster = await page.raster(first.side);
  const toRaster = raster.width / page.width;
  const worth = worthCutting(
    quads.map((quad) => scaled(quad, toRaster)),
    finePrint(raster),
  );
  return worth.map((quad) => scaled(quad, 1 / toRaster));
}

async function look(page: Page, { side, ...sight }: typeof first): Promise<readonly Proposal[]> {
  const raster = await page.raster(side);
  return findCards(raster, sight).map(({ quad, ...looks }) => ({
    ...looks,
    quad: scaled(fromUpperLeft(quad), page.width / raster.width),
  }));
}

/** Or there are none. */
function areSmall({ width, height }: Page, cards: readonly Proposal[]): boolean {
  return cards.every(({ quad }) => areaOf(quad) < 0.1 * width * height);
}
