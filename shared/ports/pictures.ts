/** Small card pictures (JPEG). */
export interface Pictures {
  keep(jpeg: Uint8Array): Promise<string>;
  read(key: string): Promise<Uint8Array>;
}
