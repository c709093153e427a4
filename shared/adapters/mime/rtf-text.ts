/** What an RTF says: as HTML where Outlook made it of HTML ([MS-OXRTFEX]), else as text. */
export type RtfText = { readonly text: string | null; readonly html: string | null };

/** What holds within a group. */
type State = {
  /** Nothing of it is shown: fonts, colours, pictures. */
  isUnseen: boolean;
  /** It holds a tag of the HTML that the RTF was made of. */
  isTag: boolean;
  /** It stands for such a tag in RTF. */
  isForRtf: boolean;
  /** How many characters after a `\u` stand for it where Unicode is not known. */
  fallbacks: number;
};

type Decode = (bytes: Uint8Array) => string;

type Reading = {
  readonly out: string[];
  readonly groups: State[];
  state: State;
  decode: Decode;
  isHtml: boolean;
  /** Whether `\*` came just before, and how many characters are still to be passed over. */
  isOptional: boolean;
  passes: number;
};

const tokens = /\\([a-z]{1,32})(-?\d{1,9})? ?|((?:\\'[\da-f]{2})+)|\\([^a-z'])|([{}])|([^\\{}\r\n\0]+)/gi;

const unseen = new Set("fonttbl colortbl stylesheet info pict header footer object listtable".split(" "));

const signs: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  cell: " ",
  tab: "\t",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  "~": " ",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

export function rtfText(rtf: string): RtfText {
  const shown: State = { isUnseen: false, isTag: false, isForRtf: false, fallbacks: 1 };
  const reading: Reading = {
    out: [],
    groups: [],
    state: shown,
    decode: decoderOf(1252),
    isHtml: false,
    isOptional: false,
    passes: 0,
  };
  for (const [, word, value, hex, sign, brace, plain] of rtf.matchAll(tokens)) {
    if (brace === "{") reading.groups.push({ ...reading.state });
    else if (brace === "}") reading.state = reading.groups.pop() ?? { ...shown };
    else if (word !== undefined) obey(reading, word.toLowerCase(), value);
    else if (sign === "*") reading.isOptional = true;
    else if (hex !== undefined) say(reading, reading.decode(bytesOf(hex)));
    else say(reading, plain ?? signs[sign ?? ""] ?? "");
  }
  const said = reading.out.join("");
  return reading.isHtml ? { text: null, html: said } : { text: said.trim() || null, html: null };
}

/** Words that change what follows; the others are signs, or looks. */
function obey(reading: Reading, word: string, value: string | undefined): void {
  const { state } = reading;
  const number = Number(value ?? 0);
  if (word === "htmltag") state.isTag = true;
  else if (reading.isOptional || unseen.has(word)) state.isUnseen = true;
  else if (word === "htmlrtf") state.isForRtf = value !== "0";
  else if (word === "fromhtml") reading.isHtml = true;
  else if (word === "ansicpg") reading.decode = decoderOf(number);
  else if (word === "uc") state.fallbacks = number;
  else if (word === "u") {
    reading.passes = 0;
    say(reading, String.fromCharCode(number & 0xffff));
    reading.passes = state.fallbacks;
  } else say(reading, signs[word] ?? "");
  reading.isOptional = false;
}

function say(reading: Reading, said: string): void {
  const { isUnseen, isTag, isForRtf } = reading.state;
  const passed = Math.min(reading.passes, said.length);
  reading.passes -= passed;
  if (isUnseen || isForRtf) return;
  const kept = said.slice(passed);
  reading.out.push(reading.isHtml && !isTag ? kept.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : kept);
}

/** Those of code pages whose number is not their name. */
const charsets: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  65001: "utf-8",
};

function decoderOf(codepage: number): Decode {
  try {
    const decoder = new TextDecoder(charsets[codepage] ?? `windows-${codepage}`);
    return (bytes) => decoder.decode(bytes);
  } catch {
    return decoderOf(1252);
  }
}

/** `\'e9\'e8` */
const bytesOf = (hex: string): Uint8Array => Buffer.from(hex.replace(/\\'/g, ""), "hex");
