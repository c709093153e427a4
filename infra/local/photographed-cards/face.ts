import type { Random } from "../printed-cards/random.ts";

/** What is printed on a card: lengths of lines are fractions of its width and height. */
export type Face = { readonly shape: number; readonly lines: readonly FaceLine[] };

export type FaceLine = {
  readonly text: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
};

const names = [
  "Jane Doe",
  "Tomás Rivera",
  "Aiko Tanabe",
  "Wolfgang Brandstetter",
  "Noor Haddad",
  "Priya Raman",
];
const titles = [
  "Chief Financial Officer",
  "Attorney",
  "Head of Sales, EMEA",
  "Architect",
  "Owner",
  "Senior Consultant",
];
const companies = [
  "Harbor & Pine LLC",
  "NORTHSTAR",
  "Becker Druck GmbH",
  "Okafor Studio",
  "Brightwater Realty Group",
];
const details = [
  "+1 (212) 555-0143",
  "T 020 7946 0018   M 07700 900 077",
  "jane.doe@example.com",
  "www.example.org",
  "48 Market Street, Suite 210",
  "10115 Berlin, Germany",
  "linkedin.com/in/janedoe",
];

/** An invented card, of any shape that cards have. */
export function inventFace(random: Random): Face {
  const shape = random.pick([
    85 / 55,
    85 / 55,
    85 / 55,
    3.5 / 2,
    3.5 / 2,
    3.5 / 2,
    90 / 50,
    90 / 50,
    91 / 55,
    91 / 55,
    1,
    2.4,
  ]);
  const isPortrait = random.chance(0.12);
  const left = random.pick([0.06, 0.08, 0.3, 0.5]);
  const room = 0.94 - left;
  const start = 0.08 + 0.12 * random.next();
  const sizes = [0.1, 0.07, 0.12, ...Array.from({ length: random.between(2, 5) }, () => 0.058)];
  const texts = [
    random.pick(names),
    random.pick(titles),
    random.pick(companies),
    ...random.some(details, sizes.length - 3),
  ];
  const tall = isPortrait ? 1 / shape : shape;
  let top = start;
  const lines = texts.map((text, i) => {
    const height = Math.min(sizes[i] ?? 0.06, (room * tall) / (0.55 * text.length));
    const line = {
      text,
      box: { left, top, width: Math.min(room, (0.55 * text.length * height) / tall), height },
    };
    top += height * (i === 2 ? 2.2 : 1.45);
    return line;
  });
  return { shape: tall, lines: lines.filter(({ box }) => box.top + box.height < 0.96) };
}
