import { lettersIn, type Random } from "./random.ts";

/** What readers take for what; the more usual first. */
const confusions: Readonly<Record<string, string>> = {
  "0": "O|o|6",
  O: "0|Q|D",
  "1": "l|I|7",
  l: "1|I|i|",
  I: "l|1||",
  "5": "S|6",
  S: "5|8",
  "8": "B|3|6",
  B: "8|R",
  "6": "8|5|0",
  "3": "8|5|2",
  "4": "9|1",
  "7": "1|2",
  "2": "Z|7",
  "9": "8|4",
  "@": "©|®|a|Q",
  m: "rn|nn",
  w: "vv",
  d: "cl",
  e: "c|o",
  c: "e|o",
  o: "a|0|e",
  a: "o|e|s",
  i: "l|1|j",
  t: "f|l|i",
  n: "r|ri|h",
  h: "b|n",
  u: "v|ii",
  v: "y|u",
  g: "q|9",
  f: "t|l",
  r: "n|v",
  s: "z|a",
  k: "lk|x",
  ".": ",||",
  ":": ".|;|",
  "/": "l|f|y|I",
  "-": "–|.|~",
  "+": "t|*|",
  "(": "[|C|",
  ")": "]|}|",
  "|": "I|l|!",
  "•": "e|*|»|+",
  "·": "-|.|+",
  ä: "a|6",
  ö: "6|o",
  ü: "ii|u|i",
  ß: "B|8",
  é: "¢|e|6",
};

/** The text as a poor reader gives it; `rate`: the share of letters it gets wrong. */
export function misreadText(text: string, rate: number, random: Random): string {
  const read = text.replace(/http:/g, (http) =>
    random.chance(rate * 4) ? random.pick(["hitp:", "hittp:", "nttp:"]) : http,
  );
  return lettersIn(read)
    .map((letter) => misreadLetter(letter, rate, random))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function misreadLetter(letter: string, rate: number, random: Random): string {
  // English data drops the marks of foreign letters far more often than it misreads plain ones.
  const foreign = /[^\p{ASCII}\s–·•|]/u.test(letter);
  if (foreign && random.chance(Math.min(0.6, 0.1 + 6 * rate)))
    return letter.normalize("NFKD").replace(/\p{M}/gu, "");
  if (letter === " ") return random.chance(rate * 0.8) ? "" : " ";
  if (!random.chance(rate)) return random.chance(rate * 0.12) ? `${letter} ` : letter;
  const known = confusions[letter]?.split("|");
  if (known !== undefined && random.chance(0.8)) return random.pick([known[0] ?? "", ...known]);
  return random.chance(0.25) ? "" : random.pick(lettersIn("aeiosrntlc1"));
}

/** What a reader makes of a table top, a picture or a logo. */
export function garbage(random: Random): string {
  if (random.chance(0.45)) return random.pick(lettersIn("|=:;—-._~®©«»°*'iIlaoeSCOQ0135"));
  const word = () =>
    Array.from({ length: random.between(1, 6) }, () =>
      random.pick(lettersIn("aeiosrntlEARSTIN=—-|:.&~")),
    ).join("");
  return Array.from({ length: random.between(1, 5) }, word).join(" ");
}
