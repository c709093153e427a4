export type PictureSize = { readonly width: number; readonly height: number };

/** In pixels, as the head of a PNG, a GIF or a JPEG states it; null: it is none of these, or does not say. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.length >= 24 && head.toString("latin1", 1, 4) === "PNG")
    return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
  if (head.length >= 10 && head.toString("latin1", 0, 3) === "GIF")
    return { width: head.readUInt16LE(6), height: head.readUInt16LE(8) };
  return head.length >= 4 && head.readUInt16BE(0) === 0xffd8 ? jpegSize(head) : null;
}

/** Segments before the frame header are few; a file with more is none that a camera or a program wrote. */
const mostSegments = 200;

/** ITU-T T.81, annex B: each segment states its length, and the frame header the size. */
function jpegSize(head: Buffer): PictureSize | null {
  let at = 2;
  for (let segment = 0; segment < mostSegments && at + 9 <= head.length; segment += 1) {
    const marker = head.readUInt16BE(at);
    if (isFrameHeader(marker)) return { width: head.readUInt16BE(at + 7), height: head.readUInt16BE(at + 5) };
    at += 2 + head.readUInt16BE(at + 2);
  }
  return null;
}

/** SOF0 to SOF15 but for DHT, JPG and DAC, which lie between them. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
