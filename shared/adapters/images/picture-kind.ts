/** What bytes are, told by the bytes alone. `other`: a picture of a format that is not read. */
export type PictureKind = "jpeg" | "png" | "webp" | "gif" | "tiff" | "heif" | "pdf" | "other" | "none";

const signatures: readonly { kind: PictureKind; at: number; bytes: string }[] = [
  { kind: "jpeg", at: 0, bytes: "\xff\xd8\xff" },
  { kind: "png", at: 0, bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "gif", at: 0, bytes: "GIF8" },
  { kind: "tiff", at: 0, bytes: "II*\0" },
  { kind: "tiff", at: 0, bytes: "MM\0*" },
  { kind: "webp", at: 8, bytes: "WEBP" },
  { kind: "other", at: 0, bytes: "\xff\x0a" },
  { kind: "other", at: 4, bytes: "JXL " },
  { kind: "other", at: 4, bytes: "jP  " },
];

/** The brands of ISO base media files (`ftyp`) that are pictures: HEIC, HEIF and AVIF; the others are films. */
const pictureBrands = /^(hei|hev|mif|msf|avi)/;

export function pictureKind(bytes: Uint8Array): PictureKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const known = signatures.find(({ at, bytes: mark }) => head.startsWith(mark, at));
  if (known !== undefined) return known.kind;
  if (isBitmap(bytes)) return "other";
  if (head.startsWith("ftyp", 4)) return pictureBrands.test(head.slice(8, 12)) ? "heif" : "none";
  return isPdf(head) ? "pdf" : "none";
}

/** Some programs write a few bytes, or a byte order mark, before it; a mail that holds one begins otherwise. */
function isPdf(head: string): boolean {
  return /^[^A-Za-z]{0,64}%PDF-\d/.test(head);
}

/** "BM" alone begins many a text: a bitmap's header states its own length, 40 bytes or more, too. */
function isBitmap(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 18));
  return head.length === 18 && head.toString("latin1", 0, 2) === "BM" && head.readUInt32LE(14) <= 124;
}
