import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

/** A QR code as SVG that has no size yet. */
export async function qrPicture(text: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm");
  const wasm = await readFile(path);
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer }, fireImmediately: true });
  const { svg } = await writeBarcode(text, { format: "QRCode" });
  return svg.slice(svg.indexOf("<svg")).replace(/width="(\d+)" height="(\d+)"/, `viewBox="0 0 $1 $2"`);
}
