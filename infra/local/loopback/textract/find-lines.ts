import sharp from "sharp";
import { joinedBoxes } from "./joined-boxes.ts";
import type { LetterScores } from "./letter-scores.ts";
import type { Networks } from "./networks.ts";
import type { Pixels } from "./pixels.ts";
import { strip } from "./strip.ts";
import type { TextBox } from "./text-box.ts";
import { textRegions } from "./text-regions.ts";
import { uprightBoxes } from "./upright-boxes.ts";

/** A line of text in a picture. */
export type FoundLine = {
  /** Upright: its angle is where its letters run to. */
  readonly box: TextBox;
  /** What is in the box, `stripHeight` pixels high. */
  readonly strip: Pixels;
  readonly scores: LetterScores;
};

/** What the picture's longer side is made for looking where text is. */
const lookedAt = 960;
const stripHeight = 48;
const longestStrip = 1920;
/** A page of a book takes as long as this many lines. */
const mostLines = 120;

/** Every line of text in a picture, whichever way round it runs. */
export async function findLines(networks: Networks, picture: Pixels): Promise<readonly FoundLine[]> {
  const seen = (await textBoxes(networks, picture)).slice(0, mostLines);
  const sighted = [];
  for (const box of seen)
    sighted.push({ box, upsideDown: await networks.upsideDown(stripOf(picture, box, 192)) });
  const lines: FoundLine[] = [];
  for (const box of uprightBoxes(sighted)) {
    const found = stripOf(picture, box, longestStrip);
    lines.push({ box, strip: found, scores: await networks.letterScores(found) });
  }
  return lines;
}

async function textBoxes(networks: Networks, picture: Pixels): Promise<readonly TextBox[]> {
  const scale = lookedAt / Math.max(picture.width, picture.height);
  const map = await networks.textMap(await resized(picture, scale));
  return joinedBoxes(textRegions(map)).map(({ x, y, width, height, angle }) => ({
    x: x / scale,
    y: y / scale,
    width: width / scale,
    height: height / scale,
    angle,
  }));
}

async function resized({ data, width, height }: Pixels, scale: number): Promise<Pixels> {
  const { data: smaller, info } = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)), { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: smaller, width: info.width, height: info.height };
}

function stripOf(picture: Pixels, box: TextBox, widest: number): Pixels {
  const width = Math.round((stripHeight * box.width) / box.height);
  return strip(picture, box, { width: Math.min(widest, Math.max(16, width)), height: stripHeight });
}
