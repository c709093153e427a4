import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import { type NamedBytes, pdfOf } from "./sound-pictures.ts";

/** Files that are small and would be huge, that are two things at once, or of a shape that no card has. */
export async function bombs(jpeg: Buffer): Promise<readonly NamedBytes[]> {
  const thin = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "white" } })
      .png()
      .toBuffer();
  return [
    { name: "png of 900 megapixels", bytes: pngOf(30_000, 30_000) },
    { name: "png of 49 megapixels", bytes: pngOf(7_000, 7_000) },
    { name: "png that claims 4 billion columns", bytes: pngOf(0xffffffff, 1, Buffer.alloc(2)) },
    { name: "20,000 × 1", bytes: await thin(20_000, 1) },
    { name: "1 × 20,000", bytes: await thin(1, 20_000) },
    { name: "jpeg that claims 4 gigapixels", bytes: withJpegSize(jpeg, 65_500) },
    { name: "jpeg that claims 196 megapixels", bytes: withJpegSize(jpeg, 14_000) },
    { name: "gif that claims 4 gigapixels", bytes: gifOf(65_535) },
    ...pdfBombs(jpeg),
    {
      name: "jpeg with a PDF behind it",
      bytes: Buffer.concat([jpeg, pdfOf(jpeg, { width: 320, height: 224, filter: "DCTDecode" })]),
    },
    { name: "gif that is a script", bytes: Buffer.from("GIF89a/*\0\0\0\0*/=1;alert(1)//") },
    {
      name: "drawing that fetches a file",
      bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hosts"/></svg>`),
    },
  ];
}

const pdfBombs = (jpeg: Buffer): readonly NamedBytes[] => [
  {
    name: "pdf with a picture of 400 megapixels",
    bytes: pdfOf(deflateSync(Buffer.alloc(1_200_000)), {
      width: 20_000,
      height: 20_000,
      filter: "FlateDecode",
    }),
  },
  {
    name: "pdf whose page is a kilometer wide",
    bytes: editedPdf(jpeg, "MediaBox[0 0 241 153]", "MediaBox[0 0 9999999 9]"),
  },
  {
    name: "pdf whose pages hold themselves",
    bytes: editedPdf(jpeg, "Kids[3 0 R]/Count 1", "Kids[2 0 R]/Count 9999"),
  },
];

/** One bit a pixel, all of one color: a few kilobytes however large. */
function pngOf(width: number, height: number, pixels?: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = pixels ?? Buffer.alloc((Math.ceil(width / 8) + 1) * height);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(12 + data.length);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, "latin1");
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + data.length)), 8 + data.length);
  return framed;
}

/** Its frame header (SOF0) says another size than its pixels have. */
function withJpegSize(jpeg: Buffer, side: number): Buffer {
  const changed = Buffer.from(jpeg);
  const at = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(side, at + 5);
  changed.writeUInt16BE(side, at + 7);
  return changed;
}

function gifOf(side: number): Buffer {
  const gif = Buffer.from(
    "GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\0\0\0\0\0\x02\x02D\x01\0;",
    "latin1",
  );
  for (const at of [6, 8, 24, 26]) gif.writeUInt16LE(side, at);
  return gif;
}

function editedPdf(jpeg: Buffer, from: string, to: string): Buffer {
  const pdf = pdfOf(jpeg, { width: 320, height: 224, filter: "DCTDecode" });
  return Buffer.from(pdf.toString("latin1").replace(from, to), "latin1");
}
