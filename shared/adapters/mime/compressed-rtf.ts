const compressed = 0x75465a4c;
const plain = 0x414c454d;

const dictionaryLength = 4096;
/** More is no mail that a person wrote. */
const longest = 200_000;

/** What the dictionary holds at first ([MS-OXRTFCP] 2.1.2.1). */
const preset =
  "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

/** The RTF that Outlook has compressed ([MS-OXRTFCP]), as far as it goes; null: it is none. Its checksum is not checked. */
export function rtfIn(bytes: Uint8Array): string | null {
  if (bytes.length < 16) return null;
  const kind = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (kind === plain) return latin(bytes.subarray(16, 16 + longest));
  return kind === compressed ? latin(unpacked(bytes.subarray(16))) : null;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** A byte says of each of the eight things that follow whether it is a byte or a place in the dictionary, and how much there is meant. */
function unpacked(packed: Uint8Array): Uint8Array {
  const dictionary = Buffer.alloc(dictionaryLength, preset, "latin1").fill(0, preset.length);
  const out: number[] = [];
  let writes = preset.length;
  const put = (byte: number) => {
    out.push(byte);
    dictionary[writes] = byte;
    writes = (writes + 1) % dictionaryLength;
  };
  let at = 0;
  while (at < packed.length && out.length < longest) {
    const control = packed[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((control & (1 << bit)) === 0) put(packed[at++] ?? 0);
      else {
        const token = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
        at += 2;
        const from = token >> 4;
        if (from === writes) return Uint8Array.from(out);
        for (let n = 0; n < (token & 15) + 2; n++) put(dictionary[(from + n) % dictionaryLength] ?? 0);
      }
    }
  }
  return Uint8Array.from(out);
}
