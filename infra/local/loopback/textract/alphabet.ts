/** What the network's classes stand for. Its thousands of Chinese characters are one: Textract does not read them either. */
export type Alphabet = {
  /** Without the first, which is no letter at all, and the last, which is all foreign ones. */
  readonly letters: readonly string[];
  /** By the network's class: 0 none, then the letters from 1 on, then foreign. */
  readonly columns: Uint16Array;
};

const usable = /^[\u0020-\u007e\u00a1-\u024f‘’“”–—•…€™№]$/u;

/** `keys`: a character a line, as they come with the model: class 0 is none, and a space follows the last. */
export function alphabetOf(keys: string): Alphabet {
  const classes = [...keys.replaceAll("\r", "").replace(/\n+$/, "").split("\n"), " "].map(halfWidth);
  const letters = [...new Set(classes.filter((letter) => usable.test(letter)))];
  const column = new Map(letters.map((letter, index) => [letter, index + 1]));
  const foreign = letters.length + 1;
  return { letters, columns: Uint16Array.from([0, ...classes.map((each) => column.get(each) ?? foreign)]) };
}

/** Chinese type has its own Latin letters and marks, as wide as its characters. */
function halfWidth(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : letter;
}
