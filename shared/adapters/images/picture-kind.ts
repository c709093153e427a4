/** What bytes are, told by the bytes alone. `other`: a picture of a format that is not read. */
export type PictureKind = "jpeg" | "png" | "other" | "none";

const signatures: readonly { kind: PictureKind; at: number; bytes: string }[] = [
  { kind: "jpeg", at: 0, bytes: "\xff\xd8\xff" },
  { kind: "png", at: 0, bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "other", at: 0, bytes: "GIF8" },
  { kind: "other", at: 0, bytes: "II*\0" },
  { kind: "other", at: 0, bytes: "MM\0*" },
  { kind: "other", at: 8, bytes: "WEBP" },
  { kind: "other", at: 0, bytes: "\xff\x0a" },
  { kind: "other", at: 4, bytes: "JXL " },
  { kind: "other", at: 4, bytes: "jP  " },
];

/** The brands of ISO base media files (`ftyp`) that are pictures: HEIC, HEIF and AVIF; the others are films. */
const pictureBrands = /^(hei|hev|mif|msf|avi)/;

export function pictureKind(bytes: Uint8Array): PictureKind {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const known = signatures.find(({ at, bytes: mark }) => head.startsWith(mark, at));
  if (known !== undefined) return known.kind;
  if (isBitmap(bytes)) return "other";
  return head.startsWith("ftyp", 4) && pictureBrands.test(head.slice(8)) ? "other" : "none";
}

/** "BM" alone begins many a text: a bitmap's header states its own length, 40 bytes or more, too. */
function isBitmap(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 18));
  return head.length === 18 && head.toString("latin1", 0, 2) === "BM" && head.readUInt32LE(14) <= 124;
}
