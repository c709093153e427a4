import type { Raster } from "./finding/color-planes.ts";

/** One picture of a photo, upright as its metadata say: a photo has one, a PDF or a TIFF may have more. */
export type Page = {
  readonly width: number;
  readonly height: number;
  /** Its pixels, shrunk so that no side is longer than `longest`; never enlarged. @throws where they cannot be decoded. */
  raster(longest: number): Promise<Raster>;
};
