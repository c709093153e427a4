/** The first value of each property that is a text or bytes, by the property's number. */
export type MapiValues = ReadonlyMap<number, string | Uint8Array>;

const kinds = { text: 0x1e, unicode: 0x1f, object: 0x0d, binary: 0x102 } as const;
const severalValues = 0x1000;

/** How many bytes a value of a kind takes, padded to four. */
const widths: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};

const maxProperties = 2000;
const ofNamed = 0x8000;

/** Reads the list of properties of [MS-OXTNEF] 2.1.3.4, as far as it goes. */
export function mapiValues(bytes: Uint8Array): MapiValues {
  const values = new Map<number, string | Uint8Array>();
  const reader = readerOf(bytes);
  const count = Math.min(reader.number(4), maxProperties);
  for (let read = 0; read < count && !reader.isOver(); read++) {
    const kind = reader.number(2);
    const id = reader.number(2);
    if (id >= ofNamed) skipName(reader);
    const value = valueOf(reader, kind);
    if (value === undefined) break;
    if (value !== null && !values.has(id)) values.set(id, value);
  }
  return values;
}

type Reader = ReturnType<typeof readerOf>;

function readerOf(bytes: Uint8Array) {
  let at = 0;
  const take = (length: number): Uint8Array => {
    const taken = bytes.subarray(at, at + length);
    at += length;
    return taken;
  };
  return {
    take,
    padded(length: number): Uint8Array {
      const taken = take(length);
      take((4 - (length % 4)) % 4);
      return taken;
    },
    number: (width: number): number => take(width).reduce((sum, byte, index) => sum + byte * 256 ** index, 0),
    isOver: () => at >= bytes.length,
  };
}

function skipName(reader: Reader): void {
  reader.take(16);
  if (reader.number(4) === 0) reader.take(4);
  else reader.padded(reader.number(4));
}

/** Null: a number or the like, which is passed over; undefined: of a kind that is not known, so that what follows cannot be read. */
function valueOf(reader: Reader, kind: number): string | Uint8Array | null | undefined {
  const single = kind & ~severalValues;
  const width = widths[single];
  if (width !== undefined) {
    reader.take(kind === single ? width : reader.number(4) * width);
    return null;
  }
  if (!Object.values<number>(kinds).includes(single)) return undefined;
  let first: Uint8Array | null = null;
  const count = Math.min(reader.number(4), maxProperties);
  for (let read = 0; read < count && !reader.isOver(); read++) {
    const taken = reader.padded(reader.number(4));
    first ??= taken;
  }
  return first && decoded(first, single);
}

function decoded(bytes: Uint8Array, kind: number): string | Uint8Array {
  if (kind === kinds.object) return bytes.subarray(16);
  if (kind === kinds.binary) return bytes;
  const text = new TextDecoder(kind === kinds.unicode ? "utf-16le" : "windows-1252").decode(bytes);
  return text.split("\0", 1)[0] ?? "";
}
