import { readFile } from "node:fs/promises";
import sharp from "sharp";

export type NamedBytes = { readonly name: string; readonly bytes: Buffer };

const here = (path: string) => readFile(new URL(path, import.meta.url));

/** One small picture of a card in each format that is read: what is damaged next. */
export async function soundPictures(): Promise<readonly NamedBytes[]> {
  const photo = await here("../demo/cards/maria-lindqvist.jpg");
  const small = sharp(photo).resize(320);
  const jpeg = await small.clone().jpeg().toBuffer();
  const { width, height } = await sharp(jpeg).metadata();
  return [
    { name: "jpeg", bytes: jpeg },
    { name: "progressive jpeg", bytes: await small.clone().jpeg({ progressive: true }).toBuffer() },
    { name: "png", bytes: await small.clone().resize(160).png().toBuffer() },
    {
      name: "interlaced png",
      bytes: await small.clone().resize(160).png({ progressive: true, palette: true }).toBuffer(),
    },
    { name: "webp", bytes: await small.clone().webp().toBuffer() },
    { name: "gif", bytes: await small.clone().gif().toBuffer() },
    { name: "tiff", bytes: await small.clone().tiff({ compression: "lzw" }).toBuffer() },
    { name: "avif", bytes: await small.clone().avif({ effort: 0 }).toBuffer() },
    { name: "heic", bytes: await here("maria-lindqvist.heic") },
    { name: "pdf", bytes: pdfOf(jpeg, { width, height, filter: "DCTDecode" }) },
  ];
}

export type PdfImage = {
  readonly width: number;
  readonly height: number;
  readonly filter: "DCTDecode" | "FlateDecode";
};

/** A PDF of one page that shows one picture. */
export function pdfOf(image: Buffer, { width, height, filter }: PdfImage): Buffer {
  const drawn = "q 241 0 0 153 0 0 cm /I Do Q";
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 241 153]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>endobj
5 0 obj<</Length ${drawn.length}>>stream
${drawn}
endstream endobj
4 0 obj<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/${filter}/Length ${image.length}>>stream
`;
  return Buffer.concat([
    Buffer.from(head),
    image,
    Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n"),
  ]);
}
