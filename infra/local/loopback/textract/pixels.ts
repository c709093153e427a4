/** A picture as rows of red, green and blue, a byte each. */
export type Pixels = { readonly data: Uint8Array; readonly width: number; readonly height: number };
