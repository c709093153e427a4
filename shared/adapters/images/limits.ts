/**
 * The largest pictures that are decoded, in pixels. JPEG can be decoded at an eighth of its size; others are held whole, of up
 * to 8 bytes a pixel: within this they take less than 600 MB.
 */
export const pixelLimits = { jpeg: 200_000_000, other: 50_000_000 } as const;

/** Of a document or a TIFF. */
export const mostPages = 10;

/** No raster has a longer side: 27 megapixels of the usual shape. */
export const longestRaster = 6000;

/** What the card reader gets: its longest side, in pixels, and its size. */
export const reading = { least: 1500, most: 2000, bytes: 5_000_000 } as const;
