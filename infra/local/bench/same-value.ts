/** Case, accents, marks and spaces aside. */
export function sameText(a: string, b: string): boolean {
  return plainText(a) === plainText(b);
}

export function sameEmail(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Scheme, www and the last slash aside. */
export function sameUrl(a: string, b: string): boolean {
  const plain = (url: string) =>
    url
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/\/+$/, "");
  return plain(a) === plain(b);
}

/** Country code, trunk zero and extension aside: one ends with the other's last seven digits or more. */
export function samePhone(a: string, b: string): boolean {
  const [short = "", long = ""] = [national(a), national(b)].sort((one, two) => one.length - two.length);
  return short === long || (short.length >= 7 && long.length - short.length <= 3 && long.endsWith(short));
}

function national(number: string): string {
  return number
    .replace(/\(0\)/g, "")
    .replace(/\s*(?:ext|extn|x|extension)\.?\s*:?\s*\d{1,6}\s*$/i, "")
    .replace(/\D/g, "")
    .replace(/^0+/, "");
}

const unlike: Readonly<Record<string, string>> = { ß: "ss", ø: "o", ł: "l", æ: "ae" };

/** Letters and digits alone, without case and accents. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[ßøłæ]/g, (letter) => unlike[letter] ?? letter)
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
