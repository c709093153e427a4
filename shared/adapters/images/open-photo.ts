import sharp, { type Metadata } from "sharp";
import type { Unreadable } from "../../domain/captures/capture.ts";
import type { Asked } from "./apart/asked.ts";
import { decoderApart } from "./apart/decode-apart.ts";
import { mostPages, pixelLimits } from "./limits.ts";
import type { Page } from "./page.ts";
import { type PictureKind, pictureKind } from "./picture-kind.ts";
import { pageOfPixels, sharpPage } from "./sharp-page.ts";

export type OpenedPhoto =
  | {
      readonly kind: "opened";
      readonly pages: number;
      page(index: number): Promise<Page>;
      close(): Promise<void>;
    }
  | { readonly kind: "unreadable"; readonly why: Unreadable };

/** What bytes of any kind show: at least one page, at most ten, until it is closed. @throws where they are damaged. */
export async function openPhoto(bytes: Uint8Array): Promise<OpenedPhoto> {
  if (bytes.length === 0) return refused("empty-file");
  const kind = pictureKind(bytes);
  switch (kind) {
    case "none":
      return refused("not-a-picture");
    case "other":
      return refused("unsupported-format");
    case "pdf":
      return openApart({ kind, bytes });
    case "jpeg":
    case "png":
    case "webp":
    case "gif":
    case "tiff":
    case "heif":
      return openPicture(bytes, kind);
  }
}

const refused = (why: Unreadable): OpenedPhoto => ({ kind: "unreadable", why });

async function openPicture(bytes: Uint8Array, kind: PictureKind): Promise<OpenedPhoto> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (isTooLarge(metadata)) return refused("too-large");
  if (metadata.format === "heif" && metadata.compression !== "av1") return openApart({ kind: "heic", bytes });
  const limitInputPixels = pixelLimits[kind === "jpeg" ? "jpeg" : "other"];
  return {
    kind: "opened",
    pages: kind === "tiff" ? Math.min(mostPages, metadata.pages ?? 1) : 1,
    page: (page) => sharpPage({ bytes, page, limitInputPixels }),
    close: async () => undefined,
  };
}

/** A progressive JPEG is held whole, of 2 bytes a value, until its last byte has come. */
function isTooLarge({ width, height, format, isProgressive, chromaSubsampling }: Metadata): boolean {
  const pixels = width * height;
  if (format !== "jpeg") return pixels > pixelLimits.other;
  const values = chromaSubsampling === "4:2:0" ? 1.5 : 3;
  return pixels > pixelLimits.jpeg || (isProgressive && pixels * values * 2 > 650_000_000);
}

async function openApart(asked: Asked): Promise<OpenedPhoto> {
  const decoder = decoderApart(asked);
  const first = await decoder.page(0).catch(async (fault: unknown) => {
    await decoder.close();
    return nullIfLocked(fault);
  });
  if (first === null) return refused("locked");
  return {
    kind: "opened",
    pages: Math.min(mostPages, first.pages),
    page: async (index) =>
      pageOfPixels({ ...(index === 0 ? first : await decoder.page(index)), channels: 4 }),
    close: () => decoder.close(),
  };
}

/** @throws every other fault. */
function nullIfLocked(fault: unknown): null {
  if (fault instanceof Error && /password|security/i.test(fault.message)) return null;
  throw fault;
}
