import { deflateRawSync } from "node:zlib";

export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file's two headers without its name, and the end of the directory (PKWARE APPNOTE, 4.3.7, 4.3.12 and 4.3.16). */
const [localHeader, centralHeader, end] = [30, 46, 22];

/** How large a ZIP archive of the files is, each deflated as zlib does unless told otherwise. */
export function zippedBytes(files: readonly ZippedFile[]): number {
  return files.reduce((sum, { name, bytes }) => {
    const headers = localHeader + centralHeader + 2 * Buffer.byteLength(name);
    return sum + headers + deflateRawSync(bytes).length;
  }, end);
}
