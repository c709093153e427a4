const unlike: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", đ: "d" };

/** Lower case without accents, so that printed words and addresses of mail compare ("Gößling" is "gossling"). */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßøłæœđ]/g, (letter) => unlike[letter] ?? letter);
}

/** Only the letters and digits, folded. */
export function lettersOf(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words, folded, without the marks around them; "S.A." is "sa". */
export function wordsOf(text: string): readonly string[] {
  return folded(text)
    .split(/[\s,;:/()|]+|(?<=\p{L}{2})[-.](?=\p{L}{2})/u)
    .map((word) => word.replace(/[^\p{L}\p{N}&]/gu, ""))
    .filter((word) => word !== "");
}

/** The word in capitals, or with a capital at its start, as what is printed. */
export function inCaseOf(printed: string, word: string): string {
  if (printed === printed.toUpperCase()) return word.toUpperCase();
  return printed.charAt(0) === printed.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}
