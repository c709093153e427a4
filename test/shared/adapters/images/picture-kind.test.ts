import sharp from "sharp";
import { expect, test } from "vitest";
import { pictureKind } from "../../../../shared/adapters/images/picture-kind.ts";

const red = sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } });

test.each([
  ["a JPEG", await red.clone().jpeg().toBuffer(), "jpeg"],
  ["a PNG", await red.clone().png().toBuffer(), "png"],
  ["a WebP", await red.clone().webp().toBuffer(), "other"],
  ["a GIF", await red.clone().gif().toBuffer(), "other"],
  ["a TIFF", await red.clone().tiff().toBuffer(), "other"],
  ["an AVIF", await red.clone().avif().toBuffer(), "other"],
  ["a HEIC's beginning", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1"), "other"],
  ["a film", Buffer.from("\0\0\0\x18ftypisom\0\0\0\0", "latin1"), "none"],
  ["a text that begins like a bitmap", Buffer.from("BMW cars are what this is about"), "none"],
  ["a drawing in SVG, which could fetch files", Buffer.from("<svg/>"), "none"],
  ["nothing", new Uint8Array(), "none"],
])("%s is told by its bytes", (_, bytes, kind) => {
  expect(pictureKind(bytes)).toBe(kind);
});
