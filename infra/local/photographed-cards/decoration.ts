import type { PrintedLine } from "../printed-cards/printed-line.ts";
import type { Random } from "../printed-cards/random.ts";

/** In fractions of the card's width and height. */
type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Area = Place & { readonly fill: string };
export type Size = { readonly width: number; readonly height: number };
/** What is printed on a card of that size, in pixels. */
export type Printed = { readonly lines: readonly PrintedLine[]; readonly size: Size };

/** None, or one at a side where it cuts through no line: a card is not to be cut there. */
export function bands(random: Random, lines: readonly PrintedLine[], fill: string): readonly Area[] {
  const share = 0.1 + 0.35 * random.next();
  const possible = [
    { x: 0, y: 0, width: 1, height: share, fill },
    { x: 0, y: 1 - share, width: 1, height: share, fill },
    { x: 0, y: 0, width: share, height: 1, fill },
    { x: 1 - share, y: 0, width: share, height: 1, fill },
  ].filter((band) => lines.every(({ box }) => !meets(band, box) || holds(band, box)));
  return possible.length === 0 || random.chance(0.4) ? [] : [random.pick(possible)];
}

/** As SVG: a box, a ring or a picture where nothing is printed, or a frame. */
export function ornament(random: Random, printed: Printed, color: string): string {
  const { width, height } = printed.size;
  const place = placeFor(random.pick([0.2, 0.35, 0.5]), printed, random);
  const frame = `<rect x="${0.035 * width}" y="${0.05 * height}" width="${0.93 * width}" height="${0.9 * height}" fill="none" stroke="${color}" stroke-width="3"/>`;
  if (!place) return random.pick(["", "", frame]);
  const [x, y, side] = [place.x * width, place.y * height, place.width * width];
  return random.pick([
    "",
    frame,
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${color}"/>`,
    `<circle cx="${x + side / 2}" cy="${y + side / 2}" r="${0.4 * side}" fill="none" stroke="${color}" stroke-width="${side / 8}"/>`,
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${color}" fill-opacity="0.6"/>`,
  ]);
}

/** For a square of that share of the shorter side: where nothing is printed, if anywhere. */
export function placeFor(share: number, printed: Printed, random: Random): Place | undefined {
  const { lines, size } = printed;
  const { width, height } = size;
  const side = share * Math.min(width, height);
  const square = { width: side / width, height: side / height };
  const steps = [0.05, 0.35, 0.65, 0.95];
  const places = steps.flatMap((u) =>
    steps.map((v) => ({ x: u * (1 - square.width), y: v * (1 - square.height), ...square })),
  );
  const free = places.filter((place) => lines.every(({ box }) => !meets(place, box)));
  return free.length > 0 ? random.pick(free) : undefined;
}

const meets = ({ x, y, width, height }: Place, box: PrintedLine["box"]): boolean =>
  x < box.left + box.width && box.left < x + width && y < box.top + box.height && box.top < y + height;

const holds = ({ x, y, width, height }: Place, box: PrintedLine["box"]): boolean =>
  x <= box.left && box.left + box.width <= x + width && y <= box.top && box.top + box.height <= y + height;
