/** What a thread of its own is asked to decode. A PDF's pages count from zero; `longest`: of the drawn page's sides, in pixels. */
export type Asked =
  | { readonly kind: "heic"; readonly bytes: Uint8Array }
  | { readonly kind: "pdf"; readonly bytes: Uint8Array; readonly page: number; readonly longest: number };

/** Red, green, blue, opacity. `pages`: how many the document has. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly pages: number;
};
