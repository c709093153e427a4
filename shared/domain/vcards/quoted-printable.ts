/** RFC 2045, section 6.7. */
export function quotedPrintable(text: string, charset = "utf-8"): string {
  const encoded = new TextEncoder().encode(text);
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 1) {
    const byte = encoded[at] ?? 0;
    const hex = byte === 0x3d ? String.fromCharCode(encoded[at + 1] ?? 0, encoded[at + 2] ?? 0) : "";
    const isCode = /^[0-9A-Fa-f]{2}$/.test(hex);
    bytes.push(isCode ? Number.parseInt(hex, 16) : byte);
    if (isCode) at += 2;
  }
  return decoded(new Uint8Array(bytes), charset);
}

/** Programs that say nothing, or UTF-8, may have written what Windows did. */
function decoded(bytes: Uint8Array, charset: string): string {
  const text = decoderOf(charset).decode(bytes);
  return /^utf-?8$/i.test(charset) && text.includes("\uFFFD")
    ? new TextDecoder("windows-1252").decode(bytes)
    : text;
}

/** A charset that is not known is taken for UTF-8. */
export function decoderOf(charset: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
