/** What a thread of its own is to decode, page by page: it is asked by their numbers, from zero. */
export type Asked =
  | { readonly kind: "heic"; readonly bytes: Uint8Array }
  | { readonly kind: "pdf"; readonly bytes: Uint8Array };

/** Red, green, blue, opacity. `pages`: how many the document has. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly pages: number;
};
