import sharp from "sharp";
import type { Raster } from "../../../shared/adapters/images/finding/color-planes.ts";
import type { Random } from "../printed-cards/random.ts";
import { type Noise, smoothNoise } from "./noise.ts";

export type Size = { readonly width: number; readonly height: number };
type Color = readonly [number, number, number];
/** How much lighter or darker a place is than the table's color. */
type Texture = (x: number, y: number) => number;

type Table = { readonly colors: readonly Color[]; readonly texture: (random: Random) => Texture };

const sum =
  (...parts: readonly (readonly [Noise, number])[]): Texture =>
  (x, y) =>
    parts.reduce((total, [noise, much]) => total + noise(x, y) * much, 0);

const tables = {
  plain: {
    colors: [
      [92, 110, 128],
      [176, 160, 140],
      [60, 92, 80],
      [205, 203, 198],
    ],
    texture: (r) => sum([smoothNoise(r, 400, 400), 6]),
  },
  dark: {
    colors: [
      [34, 35, 38],
      [44, 36, 32],
      [26, 30, 42],
    ],
    texture: (r) => sum([smoothNoise(r, 300, 300), 6], [smoothNoise(r, 3, 3), 3]),
  },
  light: {
    colors: [
      [232, 231, 228],
      [222, 218, 210],
    ],
    texture: (r) => sum([smoothNoise(r, 500, 500), 7]),
  },
  wood: {
    colors: [
      [178, 138, 96],
      [110, 74, 48],
      [205, 176, 138],
    ],
    texture: (r) =>
      sum([smoothNoise(r, 260, 5), 16], [smoothNoise(r, 600, 28), 18], [smoothNoise(r, 40, 2), 6]),
  },
  planks: {
    colors: [
      [150, 112, 76],
      [96, 78, 62],
    ],
    texture(r) {
      const grain = sum([smoothNoise(r, 5, 260), 14], [smoothNoise(r, 28, 600), 14]);
      const plank = r.between(140, 260);
      return (x, y) => grain(x, y) + (x % plank < 4 ? -55 : 0) + ((Math.floor(x / plank) * 37) % 23) - 11;
    },
  },
  marble: {
    colors: [
      [222, 221, 220],
      [196, 192, 188],
    ],
    texture(r) {
      const [wide, fine] = [smoothNoise(r, 240, 160), smoothNoise(r, 60, 60)];
      return (x, y) =>
        8 * wide(x, y) - 45 * Math.exp(-30 * Math.abs(wide(x + 30 * fine(x, y), y))) + 4 * fine(x, y);
    },
  },
  concrete: {
    colors: [
      [150, 148, 144],
      [120, 122, 126],
    ],
    texture: (r) => sum([smoothNoise(r, 5, 5), 10], [smoothNoise(r, 60, 60), 12], [smoothNoise(r, 2, 2), 8]),
  },
  cloth: {
    colors: [
      [120, 30, 38],
      [42, 58, 96],
      [186, 180, 166],
      [70, 70, 72],
    ],
    texture(r) {
      const folds = smoothNoise(r, 260, 380);
      return (x, y) =>
        22 * folds(x, y) + 9 * Math.sin(x * 1.1) * Math.sin(y * 1.1) + 4 * Math.sin((x + y) * 0.21);
    },
  },
  checked: {
    colors: [
      [188, 190, 192],
      [150, 60, 52],
    ],
    texture: (r) => {
      const cell = r.between(40, 120);
      return (x, y) => 22 * (((Math.floor(x / cell) + Math.floor(y / cell)) % 2) - 0.5) * 2 + 3 * Math.sin(x);
    },
  },
  tiles: {
    colors: [
      [214, 208, 196],
      [90, 104, 112],
    ],
    texture: (r) => {
      const [cell, stain] = [r.between(160, 420), smoothNoise(r, 80, 80)];
      return (x, y) => 7 * stain(x, y) + (x % cell < 6 || y % cell < 6 ? -48 : 0);
    },
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables | "newspaper";
const common = (Object.keys(tables) as (keyof typeof tables)[]).filter((name) => name !== "checked");
/** Each as often as it is met. */
export const tableNames: readonly TableName[] = [...common, ...common, ...common, "newspaper", "checked"];

/** What the cards lie on. */
export async function drawTable(name: TableName, size: Size, random: Random): Promise<Raster> {
  if (name === "newspaper") return drawNewspaper(size, random);
  const table: Table = tables[name];
  const [r, g, b] = random.pick(table.colors);
  const texture = table.texture(random);
  const data = new Uint8Array(size.width * size.height * 3);
  for (let y = 0, at = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1, at += 3) {
      const lighter = texture(x, y);
      data[at] = within(r + lighter);
      data[at + 1] = within(g + lighter);
      data[at + 2] = within(b + lighter);
    }
  return { data, ...size };
}

const within = (value: number): number => Math.max(0, Math.min(255, value));

/** Columns of words: other text lies under the cards. */
async function drawNewspaper({ width, height }: Size, random: Random): Promise<Raster> {
  const words = [
    "the",
    "council",
    "voted",
    "on",
    "harbor",
    "plans",
    "while",
    "trains",
    "ran",
    "late",
    "again",
    "and",
    "rain",
  ];
  const column = random.between(180, 320);
  const lines: string[] = [];
  for (let x = 12; x < width; x += column + 16)
    for (let y = 20; y < height; y += 17) {
      const isHead = random.chance(0.04);
      const text = random.some(words, Math.round(column / (isHead ? 90 : 46))).join(" ");
      lines.push(
        `<text x="${x}" y="${y}" font-family="Liberation Serif, serif" font-size="${isHead ? 26 : 14}" fill="#333">${text}</text>`,
      );
      if (isHead) y += 12;
    }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#dcd8ce"/>${lines.join("")}</svg>`;
  const { data } = await sharp(Buffer.from(svg))
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width, height };
}
