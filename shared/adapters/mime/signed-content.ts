import { inflateSync } from "node:zlib";

/** What a PKCS #7 / CMS wrapping holds (RFC 5652): what was signed or compressed, or that it cannot be read without a key. Null: it is none. */
export type Wrapped =
  | { readonly kind: "content"; readonly content: Uint8Array }
  | { readonly kind: "encrypted" };

const signedData = "2a864886f70d010702";
/** RFC 3274 */
const compressedData = "2a864886f70d0109100109";
const maxInflated = 4 * 1024 * 1024;
/** enveloped, signed and enveloped, encrypted, authenticated and enveloped */
const encrypted = new Set([
  "2a864886f70d010703",
  "2a864886f70d010704",
  "2a864886f70d010706",
  "2a864886f70d0109100117",
]);

/** Signatures are not checked: who sent a mail is told by other means. Bytes in base64 are read as well. */
export function wrappedIn(bytes: Uint8Array): Wrapped | null {
  const [info] = elements(
    bytes[0] === tags.sequence ? bytes : Buffer.from(String(Buffer.from(bytes)), "base64"),
  );
  const [type, explicit] = info?.tag === tags.sequence ? elements(info.value) : [];
  if (type?.tag !== tags.oid) return null;
  const name = Buffer.from(type.value).toString("hex");
  if (encrypted.has(name)) return { kind: "encrypted" };
  const isCompressed = name === compressedData;
  const [wrapping] = (isCompressed || name === signedData) && explicit ? elements(explicit.value) : [];
  const packed = wrapping ? contentOf(wrapping.value) : null;
  const content = packed && isCompressed ? inflated(packed) : packed;
  return content && { kind: "content", content };
}

/** Null: it is damaged, or grows beyond what is read. */
function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: maxInflated });
  } catch {
    return null;
  }
}

/** SignedData and CompressedData: version, algorithms, then the encapsulated content: its type, and the octets in [0]. */
function contentOf(wrapped: Uint8Array): Uint8Array | null {
  const inner = elements(wrapped).findLast(({ tag }) => tag === tags.sequence);
  const wrapping = inner && elements(inner.value).find(({ tag }) => tag === tags.explicit);
  const octets = wrapping && elements(wrapping.value)[0];
  return octets ? octetsOf(octets, 0) : null;
}

/** Octets may come in chunks, and chunks in chunks. */
function octetsOf({ tag, value }: Element, depth: number): Uint8Array {
  if (tag !== tags.chunks || depth > maxDepth) return value;
  return Buffer.concat(elements(value).map((chunk) => octetsOf(chunk, depth + 1)));
}

const tags = { oid: 0x06, sequence: 0x30, explicit: 0xa0, chunks: 0x24 } as const;
const maxDepth = 16;

type Element = { readonly tag: number; readonly value: Uint8Array };

/** The elements that follow each other in BER (X.690), until their end or until what is none. */
function elements(bytes: Uint8Array, depth = 0): readonly Element[] {
  const found: Element[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const head = headAt(bytes, at);
    if (head === null || (head.tag === 0 && head.length === 0)) break;
    const length = head.length ?? indefiniteLength(bytes.subarray(head.begins), depth);
    found.push({ tag: head.tag, value: bytes.subarray(head.begins, head.begins + length) });
    at = head.begins + length + (head.length === null ? 2 : 0);
  }
  return found;
}

/** `length` null: it goes on until two zeros. */
type Head = { readonly tag: number; readonly begins: number; readonly length: number | null };

function headAt(bytes: Uint8Array, at: number): Head | null {
  const [tag, first] = bytes.subarray(at, at + 2);
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
  if (first < 0x80) return { tag, begins: at + 2, length: first };
  if (first === 0x80) return { tag, begins: at + 2, length: null };
  const count = first & 0x7f;
  if (count > 4) return null;
  const length = bytes.subarray(at + 2, at + 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, begins: at + 2 + count, length };
}

function indefiniteLength(bytes: Uint8Array, depth: number): number {
  let at = 0;
  while (at + 2 <= bytes.length && !(bytes[at] === 0 && bytes[at + 1] === 0)) {
    const head = headAt(bytes, at);
    if (head === null || depth > maxDepth) return bytes.length;
    const length = head.length ?? indefiniteLength(bytes.subarray(head.begins), depth + 1) + 2;
    at = head.begins + length;
  }
  return Math.min(at, bytes.length);
}
