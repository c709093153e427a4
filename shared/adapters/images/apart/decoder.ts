import { parentPort, workerData } from "node:worker_threads";
import type { Asked, Pixels } from "./asked.ts";

/** Runs in a thread of its own: decodes what it is asked for, tells it, and ends. */
const asked = workerData as Asked;
const pixels = await (asked.kind === "heic" ? decodedHeic(asked.bytes) : drawnPage(asked));
parentPort?.postMessage(pixels, [pixels.data.buffer]);

async function decodedHeic(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode } = await import("heic-decode");
  const { width, height, data } = await decode({ buffer: bytes });
  return { width, height, data: new Uint8Array(data), pages: 1 };
}

async function drawnPage({ bytes, page, longest }: Extract<Asked, { kind: "pdf" }>): Promise<Pixels> {
  const { PDFiumLibrary } = await import("@hyzyla/pdfium");
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const drawn = document.getPage(page);
  const { originalWidth, originalHeight } = drawn.getOriginalSize();
  const scale = longest / Math.max(originalWidth, originalHeight);
  const size = { width: Math.max(1, originalWidth * scale), height: Math.max(1, originalHeight * scale) };
  const { width, height, data } = await drawn.render(size);
  return { width, height, data: new Uint8Array(data), pages: document.getPageCount() };
}
