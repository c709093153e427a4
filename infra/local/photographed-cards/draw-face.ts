import sharp from "sharp";
import type { Raster } from "../../../shared/adapters/images/finding/color-planes.ts";
import type { PrintedLine } from "../printed-cards/printed-line.ts";
import type { Random } from "../printed-cards/random.ts";
import { type Area, bands, ornament, placeFor, type Size } from "./decoration.ts";
import type { Face } from "./face.ts";
import { qrPicture } from "./qr-picture.ts";

const papers = [
  "#ffffff",
  "#fdfdfb",
  "#f6f0e2",
  "#eef4f1",
  "#e3e3e0",
  "#f2d64e",
  "#16324a",
  "#1b1b1d",
  "#2e6f62",
  "#7b1f2b",
  "#c8d8ea",
];
const inks = ["#1f4e79", "#a4321f", "#2e6f62", "#111111", "#5b2a86", "#d9902f"];
const fonts = [
  "Liberation Sans, Arial, sans-serif",
  "Liberation Serif, Times New Roman, serif",
  "Liberation Sans Narrow, Arial Narrow, sans-serif",
];

/** A card lying flat, its longer side of `longest` pixels. */
export async function drawFace(face: Face, random: Random, longest: number): Promise<Raster> {
  const width = Math.round(longest * Math.min(1, face.shape));
  const height = Math.round(longest * Math.min(1, 1 / face.shape));
  const paper = random.pick(papers);
  const areas: readonly Area[] = [
    { x: 0, y: 0, width: 1, height: 1, fill: paper },
    ...bands(random, face.lines, random.pick([...papers.slice(4), ...inks])),
  ];
  const style = { font: random.pick(fonts), accent: random.pick(inks) };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    ${areas.map((area) => `<rect x="${area.x * width}" y="${area.y * height}" width="${area.width * width}" height="${area.height * height}" fill="${area.fill}"/>`).join("")}
    ${face.code === undefined ? ornament(random, { lines: face.lines, size: { width, height } }, style.accent) : ""}
    ${face.code === undefined ? "" : await codeOn(face, { width, height }, random)}
    ${face.lines.map((line, i) => textOf(line, { width, height, font: style.font, ink: inkOn(areas, line, i === 0 ? style.accent : null) })).join("")}
  </svg>`;
  const { data } = await sharp(Buffer.from(svg))
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

/** On white, where nothing is printed; else in a corner. */
async function codeOn({ code = "", lines }: Face, size: Size, random: Random): Promise<string> {
  const { width, height } = size;
  const side = 0.38 * Math.min(width, height);
  const corner = { x: 0.96 - side / width, y: 0.95 - side / height };
  const place = placeFor(0.38, { lines, size }, random) ?? corner;
  const at = `x="${place.x * width}" y="${place.y * height}" width="${side}" height="${side}"`;
  return `<rect ${at} fill="#fff"/>${(await qrPicture(code)).replace("<svg", `<svg ${at}`)}`;
}

function textOf(
  { text, box }: PrintedLine,
  { width, height, font, ink }: { width: number; height: number; font: string; ink: string },
): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const baseline = (box.top + 0.8 * box.height) * height;
  return `<text x="${box.left * width}" y="${baseline}" font-family="${font}" font-size="${(box.height * height) / 1.05}" fill="${ink}">${safe}</text>`;
}

/** What can be read on the topmost area below the line. */
function inkOn(areas: readonly Area[], { box }: PrintedLine, accent: string | null): string {
  const [x, y] = [box.left + 0.01, box.top + box.height / 2];
  const under = areas.findLast(
    (area) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height,
  );
  const isDark = brightness(under?.fill ?? "#ffffff") < 130;
  if (isDark) return "#f4f4f4";
  return accent !== null && brightness(accent) < 110 ? accent : "#22262c";
}

function brightness(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.3 * r + 0.59 * g + 0.11 * b;
}
