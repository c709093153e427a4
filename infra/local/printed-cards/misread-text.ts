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
  ",": ".|. ||",
  º: "°|o",
  "&": "8|& |6",
  ":": ".|;|",
  "/": "l|f|y|I",
  "-": "–|.|~",
  "+": "t|*|",
  "(": "[|C|",
  ")": "]|}|",
  "|": "1|I|l|!",
  "•": "e|*|»|+",
  "·": "-|.|+",
  ä: "a|6",
  ö: "6|o",
  ó: "6|o",
  ü: "ii|u|i",
  ß: "B|8",
  é: "¢|e|6",
};

/** `plain`: it knows no letters but those of English. */
export type Eye = { readonly random: Random; readonly plain: boolean };

/** The text as a poor reader gives it; `rate`: the share of letters it gets wrong. */
export function misreadText(text: string, rate: number, eye: Eye): string {
  const { random } = eye;
  const read = text.replace(/http:/g, (http) =>
    random.chance(rate * 4) ? random.pick(["hitp:", "hittp:", "nttp:"]) : http,
  );
  return lettersIn(random.chance(rate * 3) ? read.replace("rn", "m").replace("li", "h") : read)
    .map((letter) => misreadLetter(letter, rate, eye))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function misreadLetter(letter: string, rate: number, { random, plain }: Eye): string {
  const foreign = /[^\p{ASCII}\s–·•|]/u.test(letter);
  if (foreign && random.chance(plain ? 0.9 : Math.min(0.6, 4 * rate)))
    return letter.normalize("NFKD").replace(/\p{M}/gu, "");
  // Spaces and small marks are lost more often than letters are.
  if (letter === " ") return random.chance(rate * 5) ? "" : " ";
  if (!random.chance(/[.,·•|:-]/.test(letter) ? 2 * rate : rate))
    return random.chance(rate * 0.3) ? `${letter} ` : letter;
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
