import sharp from "sharp";
import { expect, test } from "vitest";
import { pictureKind } from "../../../../shared/adapters/images/picture-kind.ts";

const red = sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } });

test.each([
  ["a JPEG", await red.clone().jpeg().toBuffer(), "jpeg"],
  ["a PNG", await red.clone().png().toBuffer(), "png"],
  ["a WebP", await red.clone().webp().toBuffer(), "webp"],
  ["a GIF", await red.clone().gif().toBuffer(), "gif"],
  ["a TIFF", await red.clone().tiff().toBuffer(), "tiff"],
  ["an AVIF", await red.clone().avif().toBuffer(), "heif"],
  ["a HEIC's beginning", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1"), "heif"],
  ["a PDF", Buffer.from("%PDF-1.7\n"), "pdf"],
  ["a PDF after a byte order mark", Buffer.from("\ufeff%PDF-1.7\n"), "pdf"],
  ["a text about PDFs", Buffer.from("Its first bytes are %PDF-1.7"), "none"],
  ["a JPEG XL", Buffer.from("\xff\x0a", "latin1"), "other"],
  ["a film", Buffer.from("\0\0\0\x18ftypisom\0\0\0\0", "latin1"), "none"],
  ["a text that begins like a bitmap", Buffer.from("BMW cars are what this is about"), "none"],
  ["a drawing in SVG, which could fetch files", Buffer.from("<svg/>"), "none"],
  ["nothing", new Uint8Array(), "none"],
])("%s is told by its bytes", (_, bytes, kind) => {
  expect(pictureKind(bytes)).toBe(kind);
});
