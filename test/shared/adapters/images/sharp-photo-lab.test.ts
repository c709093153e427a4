import { readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { openPhoto } from "../../../../shared/adapters/images/open-photo.ts";
import { sharpPhotoLab } from "../../../../shared/adapters/images/sharp-photo-lab.ts";
import { lockedPdf } from "./locked-pdf.ts";

const lab = sharpPhotoLab();
const photo = await readFile(
  new URL("../../../../infra/local/demo/cards/maria-lindqvist.jpg", import.meta.url),
);
/** As small as its card can still be found in. */
const little = await sharp(photo).resize(400).jpeg().toBuffer();
const heic = await readFile(
  new URL("../../../../infra/local/hostile-pictures/maria-lindqvist.heic", import.meta.url),
);

async function developed(bytes: Uint8Array) {
  const result = await lab.develop(bytes);
  if (result.kind !== "developed") throw new Error(result.why);
  return result.cards;
}

async function shown(bytes: Uint8Array) {
  const [card] = await developed(bytes);
  return lab.show(card?.jpeg ?? bytes, 0, []);
}

async function sizeOf(bytes: Uint8Array) {
  const [card] = await developed(bytes);
  const { width, height, format, channels } = await sharp(card?.jpeg).metadata();
  return { width, height, format, channels };
}

describe("a photo that can be read", () => {
  test("becomes a JPEG for reading and a small one for the receipt", async () => {
    const { width, height, format } = await sizeOf(photo);
    expect(format).toBe("jpeg");
    expect(Math.max(width, height)).toBeLessThanOrEqual(2000);
    const { small } = await shown(photo);
    const picture = await sharp(small).metadata();
    expect(picture.format).toBe("jpeg");
    expect(picture.width).toBeLessThanOrEqual(480);
    expect(small.length).toBeLessThanOrEqual(40_000);
  });

  test("is shown turned, with the asked places cut out of it", async () => {
    const [card] = await developed(little);
    const { width, height } = await sharp(card?.jpeg).metadata();
    const place = { left: 0.25, top: 0.5, width: 0.5, height: 0.1 };
    const { small, cutOuts } = await lab.show(card?.jpeg ?? little, 90, [place, { ...place, left: 0.9 }]);
    const picture = await sharp(small).metadata();
    expect(picture.width / picture.height).toBeCloseTo(height / width, 1);
    expect(cutOuts).toHaveLength(2);
    const cut = await sharp(cutOuts[0]).metadata();
    expect(cut.width).toBeGreaterThan(cut.height);
    for (const cutOut of cutOuts) expect(cutOut.length).toBeLessThanOrEqual(8_000);
  });

  test.each([
    [1, "upper left", true],
    [2, "upper right", true],
    [3, "lower right", true],
    [4, "lower left", true],
    [5, "upper left", false],
    [6, "upper right", false],
    [7, "lower right", false],
    [8, "lower left", false],
  ])("is upright however the phone was held (EXIF %i)", async (orientation, brightest, isWide) => {
    const raw = { width: 64, height: 48, channels: 1 } as const;
    const shade = Uint8Array.from({ length: 64 * 48 }, (_, i) => 250 - 2 * (i % 64) - 2 * Math.floor(i / 64));
    const [card] = await developed(
      await sharp(shade, { raw }).withMetadata({ orientation }).jpeg().toBuffer(),
    );
    const { width, height } = await sharp(card?.jpeg).metadata();
    expect(width > height).toBe(isWide);
    const corners = [...(await sharp(card?.jpeg).greyscale().resize(2, 2, { fit: "fill" }).raw().toBuffer())];
    const names = ["upper left", "upper right", "lower left", "lower right"];
    expect(names[corners.indexOf(Math.max(...corners))]).toBe(brightest);
  });

  test.each([
    ["PNG with transparency", sharp(little).ensureAlpha(0.5).png()],
    ["PNG of 16 bits", sharp(little).toColourspace("rgb16").png()],
    ["in print colors (CMYK)", sharp(little).toColourspace("cmyk").jpeg()],
    ["gray", sharp(little).greyscale().jpeg()],
    ["WebP", sharp(little).webp()],
    ["GIF", sharp(little).gif()],
    ["TIFF", sharp(little).tiff()],
    ["AVIF", sharp(little).avif({ effort: 0 })],
    ["HEIC, whatever its name is", { toBuffer: async () => heic }],
  ])("may be %s", async (_, picture) => {
    const [card, ...others] = await developed(await picture.toBuffer());
    expect(others).toEqual([]);
    expect(card?.box.width).toBeCloseTo(0.69, 1);
    expect(card?.box.height).toBeCloseTo(0.59, 1);
  });

  test("may be animated: its first picture counts", async () => {
    const frames = await Promise.all(
      [0, 90].map((angle) => sharp(little).rotate(angle).resize(400, 280, { fit: "fill" }).png().toBuffer()),
    );
    const animated = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { width, height } = await sizeOf(animated);
    expect(width).toBeGreaterThan(height);
  });

  test.each([3, 6])("is turned as its metadata say (%i), whatever its format", async (orientation) => {
    const { data, info } = await sharp(little).resize(200).raw().toBuffer({ resolveWithObject: true });
    for (const format of ["webp", "tiff"] as const) {
      const picture = sharp(data, { raw: info }).withMetadata({ orientation }).toFormat(format);
      const { width, height } = await sizeOf(await picture.toBuffer());
      expect(width > height).toBe(orientation < 5);
    }
  });

  test("may be a PDF: each page has its cards", async () => {
    expect(await developed(pdf(2))).toHaveLength(2);
  });

  test("may have many pages: the first ten count", async () => {
    expect(await openPhoto(pdf(12))).toMatchObject({ pages: 10 });
  });

  test("may lack its last rows", async () => {
    expect((await lab.develop(photo.subarray(0, photo.length * 0.95))).kind).toBe("developed");
  });

  test("of much noise still makes a small picture of at most 40 KB", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 90 } as const;
    const noisy = await sharp({
      create: { width: 300, height: 400, channels: 3, background: "white", noise },
    })
      .jpeg()
      .toBuffer();
    const [card] = await developed(noisy);
    expect((await lab.show(card?.jpeg ?? noisy, 0, [])).small.length).toBeLessThanOrEqual(40_000);
    expect(card?.jpeg.length).toBeLessThanOrEqual(5_000_000);
  });
});

describe("what cannot be read says why", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty-file"],
    ["a text named card.jpg", Buffer.from("Jane Doe, CFO"), "not-a-picture"],
    ["a JPEG XL", Buffer.from("\xff\x0a\0\0", "latin1"), "unsupported-format"],
    ["a PDF's first bytes", pdf(1).subarray(0, 40), "cut-off"],
    ["a PDF with a password", lockedPdf, "locked"],
    ["half a HEIC", heic.subarray(0, heic.length / 2), "cut-off"],
    ["half a photo", photo.subarray(0, photo.length / 2), "cut-off"],
    ["a photo's first bytes", photo.subarray(0, 20), "cut-off"],
    ["a picture that claims 900 megapixels", claiming(30_000, 30_000), "too-large"],
  ])("%s", async (_, bytes, why) => {
    expect(await lab.develop(bytes)).toEqual({ kind: "unreadable", why });
  });
});

/** The head of a PNG of that size, without pixels. */
function claiming(width: number, height: number): Uint8Array {
  const png = Buffer.alloc(57);
  Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1").copy(png);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.set([8, 2, 0, 0, 0], 24);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  Buffer.from("\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82", "latin1").copy(png, 33);
  return png;
}

/** Cards of 85 by 54 mm. */
function pdf(pages: number): Uint8Array {
  const text = "BT /F1 12 Tf 20 100 Td (Jane Doe, Chief Financial Officer) Tj ET";
  return Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[${"3 0 R ".repeat(pages)}]/Count ${pages}>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 241 153]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>endobj
4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
5 0 obj<</Length ${text.length}>>stream
${text}
endstream endobj
trailer<</Root 1 0 R>>
`);
}
