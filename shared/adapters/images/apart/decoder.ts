import { parentPort, workerData } from "node:worker_threads";
import type { Asked, Pixels } from "./asked.ts";

/** Runs in a thread of its own: decodes what it is asked for, until it is ended. */
const asked = workerData as Asked;
const decoded = asked.kind === "heic" ? () => decodedHeic(asked.bytes) : await openedPdf(asked.bytes);
parentPort?.on("message", (page: number) => void answer(page));

async function answer(page: number): Promise<void> {
  const pixels = await decoded(page);
  parentPort?.postMessage(pixels, [pixels.data.buffer]);
}

async function decodedHeic(bytes: Uint8Array): Promise<Pixels> {
  const { default: decode } = await import("heic-decode");
  const { width, height, data } = await decode({ buffer: bytes });
  return { width, height, data: new Uint8Array(data), pages: 1 };
}

/** Pages are drawn as finely as scans are, or so that a page of a card's size can be read. */
const [pointsAnInch, dotsAnInch, leastSide, mostSide] = [72, 300, 2000, 3500];

async function openedPdf(bytes: Uint8Array): Promise<(page: number) => Promise<Pixels>> {
  const { PDFiumLibrary } = await import("@hyzyla/pdfium");
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  return async (page) => {
    const drawn = document.getPage(page);
    const { originalWidth, originalHeight } = drawn.getOriginalSize();
    const longest = Math.max(originalWidth, originalHeight);
    const side = Math.max(leastSide, Math.min(mostSide, (longest / pointsAnInch) * dotsAnInch));
    const scale = side / longest;
    const size = { width: Math.max(1, originalWidth * scale), height: Math.max(1, originalHeight * scale) };
    const { width, height, data } = await drawn.render(size);
    return { width, height, data: new Uint8Array(data), pages: document.getPageCount() };
  };
}
