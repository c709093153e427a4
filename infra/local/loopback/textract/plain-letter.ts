/** A letter without its accents, for the network knows few of them. */
export function plainLetter(letter: string): string {
  return alike[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "");
}

const alike: Readonly<Record<string, string>> = {
  ß: "B",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  º: "°",
};
