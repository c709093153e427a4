/** Somebody whom the networker meets; invented. */
export type Person = {
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
};

const first =
  `Ada Bruno Carla Dario Elena Felix Greta Hugo Ines Jonas Karla Leo Mira Nils Olga Pavel Quinn Rosa Stefan Tara Uwe Vera
  Willem Yara Zeno`.split(/\s+/);
const last =
  `Abel Borg Castell Dorn Ekman Falk Gerber Holt Ivers Jansen Keller Lorenz Marsh Novak Oster Pohl Rask Sander Tolle
  Ulmer Vance Weiss`.split(/\s+/);
const trades = [
  ["Builders", "Owner"],
  ["Architects", "Partner"],
  ["Interiors", "Designer"],
  ["Estates", "Broker"],
  ["Tiles", "Sales Manager"],
  ["Law", "Attorney"],
  ["Insurance", "Agent"],
  ["Print", "Owner"],
  ["Catering", "Chef"],
] as const;
const areas = ["212", "646", "718", "917"] as const;

/** The nth of them: each name, address and phone is one person's alone, for the first 400. */
export function person(n: number): Person {
  const [given, family] = [at(first, n), at(last, n + Math.floor(n / first.length))];
  const [trade, title] = at(trades, n * 7);
  const domain = `${family}${trade}`.toLowerCase();
  return {
    name: `${given} ${family}`,
    company: `${family} ${trade}`,
    title,
    email: `${given.toLowerCase()}@${domain}.example.com`,
    phone: `(${at(areas, Math.floor(n / 100))}) 555-01${String(n % 100).padStart(2, "0")}`,
  };
}

/** Such a card as phones hand on (RFC 6350). */
export const vcardOf = ({ name, company, title, email, phone }: Person): string =>
  [
    "BEGIN:VCARD",
    "VERSION:4.0",
    `FN:${name}`,
    `N:${name.split(" ").reverse().join(";")};;;`,
    `ORG:${company}`,
    `TITLE:${title}`,
    `EMAIL:${email}`,
    `TEL:${phone}`,
    "END:VCARD",
    "",
  ].join("\r\n");

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error("the list is empty");
  return found;
};
