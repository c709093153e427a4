import sharp from "sharp";
import { lookForCards } from "../../../../shared/adapters/images/look-for-cards.ts";
import { openPhoto } from "../../../../shared/adapters/images/open-photo.ts";
import { sharpPhotoLab } from "../../../../shared/adapters/images/sharp-photo-lab.ts";
import { readCard } from "../../../../shared/domain/cards/read-card.ts";
import type { CardPicture } from "../../../../shared/ports/photo-lab.ts";
import { localCardReader } from "../../read/local-card-reader.ts";
import { colorOf } from "./color-of.ts";

/** The steps of reading a photo, as JPEG by their names: found, straightened, told apart. @throws where no card is found. */
export async function readingPictures(photo: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const developed = await sharpPhotoLab().develop(photo);
  if (developed.kind === "unreadable") throw new Error(`The photo is ${developed.why}.`);
  return new Map([
    ["card-found", await foundPicture(photo)],
    ["card-straight", await straightPicture(developed.cards)],
    ["card-fields", await fieldsPicture(developed.cards)],
  ]);
}

async function foundPicture(photo: Buffer): Promise<Buffer> {
  const opened = await openPhoto(photo);
  if (opened.kind === "unreadable") throw new Error(`The photo is ${opened.why}.`);
  const page = await opened.page(0);
  const quads = await lookForCards(page);
  const outlines = quads.map(
    (quad) => `<polygon points="${quad.join(" ")}" fill="none" stroke="#0a7" stroke-width="8"/>`,
  );
  return shown(await overlaid(photo, page, outlines), 900);
}

async function straightPicture(cards: readonly CardPicture[]): Promise<Buffer> {
  const [width, height] = [400, 400];
  const tiles = await Promise.all(
    cards.map(async ({ jpeg }, index) => ({
      input: await sharp(jpeg)
        .resize({ width: width - 20, height: height - 20, fit: "inside" })
        .toBuffer(),
      left: index * width + 10,
      top: 10,
    })),
  );
  const canvas = { width: width * cards.length, height, channels: 3, background: "#fff" } as const;
  return shown(await sharp({ create: canvas }).composite(tiles).png().toBuffer(), 900);
}

/** Every line in the color of the field that it became; turned upright, as its text told. */
async function fieldsPicture(cards: readonly CardPicture[]): Promise<Buffer> {
  const reader = localCardReader();
  const pictures: Buffer[] = [];
  for (const { jpeg } of cards.slice(0, 1)) {
    const { lines, turn } = await reader.read(jpeg);
    const upright = await sharp(await sharp(jpeg).rotate(turn).toBuffer())
      .png()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = upright.info;
    const reading = readCard(lines);
    const boxes = lines.map(({ text, box }) => {
      const place = `x="${box.left * width}" y="${box.top * height}" width="${box.width * width}" height="${box.height * height}"`;
      const color = colorOf(text, reading);
      return `<rect ${place} fill="${color}" fill-opacity="0.25" stroke="${color}" stroke-width="4"/>`;
    });
    pictures.push(await overlaid(upright.data, upright.info, boxes));
  }
  await reader.close();
  const [first] = pictures;
  if (!first) throw new Error("No card was found.");
  return shown(first, 700);
}

type Size = { readonly width: number; readonly height: number };

function overlaid(picture: Buffer, { width, height }: Size, shapes: readonly string[]): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join("")}</svg>`;
  return sharp(picture)
    .composite([{ input: Buffer.from(svg) }])
    .png()
    .toBuffer();
}

const shown = (picture: Buffer, width: number): Promise<Buffer> =>
  sharp(picture).resize({ width }).jpeg({ quality: 78 }).toBuffer();
