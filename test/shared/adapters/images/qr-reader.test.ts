import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import sharp from "sharp";
import { expect, test } from "vitest";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import { qrReader } from "../../../../shared/adapters/images/qr-reader.ts";

const wasm = await readFile(createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm"));
await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer }, fireImmediately: true });

async function codeOf(text: string, format: "QRCode" | "Code128") {
  const { image } = await writeBarcode(text, { format, scale: 4 });
  if (!image) throw new Error("No code was drawn.");
  return Buffer.from(await image.arrayBuffer());
}

async function photoOf(codes: readonly Buffer[]) {
  const { data, info } = await sharp({
    create: { width: 900, height: 400, channels: 3, background: "white" },
  })
    .composite(codes.map((input, i) => ({ input, left: 40 + 430 * i, top: 60 })))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const read = qrReader();

test("two codes in one photo are read, each where it stands", async () => {
  const vcard = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Thérèse Baron\r\nEND:VCARD";
  const codes = await read(
    await photoOf([await codeOf(vcard, "QRCode"), await codeOf("https://example.org/t", "QRCode")]),
  );
  const byPlace = codes.toSorted((one, other) => (one.corners[0]?.[0] ?? 0) - (other.corners[0]?.[0] ?? 0));
  expect(byPlace.map(({ text }) => text)).toEqual([vcard, "https://example.org/t"]);
});

test("bars are not a code that says who somebody is", async () => {
  expect(await read(await photoOf([await codeOf("4006381333931", "Code128")]))).toEqual([]);
});
