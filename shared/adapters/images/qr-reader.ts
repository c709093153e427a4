import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Raster } from "./finding/color-planes.ts";
import type { Point } from "./finding/geometry.ts";

/** `corners`: in the raster, from its upper left one as it is meant to be read. */
export type QrCode = { readonly text: string; readonly corners: readonly Point[] };

export type QrReader = (raster: Raster) => Promise<readonly QrCode[]>;

/** Reads the QR codes of a picture; bars are not looked for. The decoder is loaded when it is first needed. */
export function qrReader(): QrReader {
  let loading: ReturnType<typeof loaded> | undefined;
  return async ({ data, width, height }) => {
    loading ??= loaded();
    const { readBarcodes } = await loading;
    const codes = await readBarcodes(
      { data: withOpacity(data), width, height },
      { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 24 },
    );
    return codes
      .filter(({ isValid, text }) => isValid && text !== "")
      .map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
        text,
        corners: [topLeft, topRight, bottomRight, bottomLeft].map(({ x, y }): Point => [x, y]),
      }));
  };
}

/** From the package: left alone, it would fetch its machine code from the web. */
async function loaded() {
  const reader = await import("zxing-wasm/reader");
  const path = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  const wasm = await readFile(path);
  await reader.prepareZXingModule({ overrides: { wasmBinary: wasm.buffer }, fireImmediately: true });
  return reader;
}

function withOpacity(rgb: Uint8Array): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4).fill(255);
  for (let i = 0, j = 0; i < rgb.length; i += 3, j += 4) {
    rgba[j] = rgb[i] ?? 0;
    rgba[j + 1] = rgb[i + 1] ?? 0;
    rgba[j + 2] = rgb[i + 2] ?? 0;
  }
  return rgba;
}
