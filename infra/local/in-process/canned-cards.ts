import { createHash } from "node:crypto";
import sharp from "sharp";
import { sharpPhotoLab } from "../../../shared/adapters/images/sharp-photo-lab.ts";
import type { LocalTextract } from "../loopback/textract/local-textract.ts";

/** A card's lines, from the top to the bottom. */
type Card = readonly string[];

const cards = {
  jane: ["Jane Doe", "Owner", "Doe Bakery", "jane@doebakery.example.com", "(212) 555-0143"],
  tom: ["Tom Roe", "Chief Engineer", "Roe Bridges", "tom@roebridges.example.com", "(646) 555-0163"],
  mia: ["Mia Park", "Florist", "Park Flowers", "mia@parkflowers.example.com", "(718) 555-0109"],
  rae: ["Rae Lund", "Architect", "Lund Houses", "rae@lundhouses.example.com", "(917) 555-0117"],
  kim: ["Kim Shaw", "Printer", "Shaw Press", "kim@shawpress.example.com", "(212) 555-0198"],
  pia: ["Pia Voss", "Notary", "Voss Notaries", "pia@vossnotaries.example.com", "(646) 555-0121"],
  lea: ["Lea Brandt", "Surveyor", "Brandt Surveys", "lea@brandtsurveys.example.com", "(917) 555-0154"],
  lou: ["Lou Ferris", "Optician", "Ferris Optics", "lou@ferrisoptics.example.com", "(212) 555-0187"],
  zoe: ["Zoe Hart", "Baker", "Hart Bread", "zoe@hartbread.example.com", "(718) 555-0176"],
  blank: [],
} as const satisfies Record<string, Card>;

export type CardName = keyof typeof cards;

export type CannedCards = {
  readonly photo: (card: CardName) => { readonly name: string; readonly bytes: Uint8Array };
  /** Answers for each photo, once it is developed, with its card's lines. */
  readonly textract: LocalTextract;
};

/** Photos that are told apart by their colour, and a Textract that knows what stands on each: nobody looks at letters. */
export async function cannedCards(): Promise<CannedCards> {
  const photos = new Map<CardName, Uint8Array>();
  const linesOf = new Map<string, Card>();
  for (const [index, name] of (Object.keys(cards) as CardName[]).entries()) {
    const photo = new Uint8Array(await plainJpeg(20 + index * 20));
    const developed = await sharpPhotoLab().develop(photo);
    if (developed.kind !== "developed") throw new Error(`the photo of ${name} is ${developed.why}`);
    photos.set(name, photo);
    for (const { jpeg } of developed.cards) linesOf.set(hashOf(jpeg), cards[name]);
  }
  return {
    photo: (card) => ({ name: `${card}.jpg`, bytes: photos.get(card) ?? new Uint8Array() }),
    textract: {
      detect: async (bytes) => ({ Blocks: (linesOf.get(hashOf(bytes)) ?? []).map(lineBlock) }),
      close: async () => undefined,
    },
  };
}

function plainJpeg(shade: number): Promise<Buffer> {
  const background = { r: shade, g: 120, b: 200 };
  return sharp({ create: { width: 350, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

function lineBlock(text: string, n: number) {
  const box = { Left: 0.1, Top: 0.1 + n * 0.12, Width: text.length * 0.02, Height: n === 0 ? 0.08 : 0.05 };
  return { BlockType: "LINE" as const, Text: text, Confidence: 98, Geometry: { BoundingBox: box } };
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
