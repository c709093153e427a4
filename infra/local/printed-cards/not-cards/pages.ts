import { type Draw, draw } from "../draw.ts";
import { list } from "../locale.ts";

const sentences = list(
  "It was late when the last guests left the house|She had never seen the sea before that morning|The results of the study are shown in the table below|In the second year the company opened a new plant|He took the letter from the desk and read it twice|Most of the villages along the river were founded by traders|The engine must be switched off before the cover is opened|Wir danken allen, die an diesem Band mitgewirkt haben|Le train arriva en gare avec deux heures de retard|Nobody in the town remembered when the mill had closed|The author thanks the librarians for their patience|Prices are subject to change without notice|For more about the method see the second chapter|The old road runs north between the hills and the lake",
);
const points = list(
  "Our market grows 12% a year|Three pillars of the strategy|Next steps|Revenue by region|Key takeaways|Lower cost per unit|Hire a data team|Launch in Q3|Risks and mitigations|Customer feedback|Timeline|Why now?|Churn is down to 2.1%|Questions?",
);
const signs = list(
  "STOP|MARKET STREET|No Parking|EXIT|Bus Lane|Platform 4|Zentrum|Rue de la Paix|Way out|Pull|Town Hall|Keep left|Ausfahrt freihalten|PRIVATE PROPERTY|Speed limit 30|Hauptbahnhof|Museum|Toilets|Fire door keep shut|One Way|Beach 500 m",
);

export function bookPage(at: Draw): readonly string[] {
  const { random, locale } = at;
  const running = random.chance(0.5)
    ? [`${draw(at, locale.given)} ${draw(at, locale.family)}`]
    : [`Chapter ${random.between(1, 20)}`];
  const text = Array.from(
    { length: random.between(6, 22) },
    () => random.pick(sentences) + random.pick([",", ".", "", "; and", " while"]),
  );
  return [...running, ...text, String(random.between(2, 400))];
}

export function slide(at: Draw): readonly string[] {
  const { random, locale } = at;
  const by = `${draw(at, locale.given)} ${draw(at, locale.family)}`;
  const rows = random
    .some(points, random.between(3, 6))
    .map((point) => random.pick(["• ", "– ", "", "▪ "]) + point);
  return [
    random.pick([
      "Quarterly Review 2026",
      "Growth Plan",
      "Project Kick-off",
      "Lessons learned",
      "Market Overview",
      "Agenda",
    ]),
    ...rows,
    ...(random.chance(0.5) ? [`${by}, ${random.between(1, 28)} March 2026`] : []),
    ...(random.chance(0.3)
      ? [
          `www.${draw(at, locale.family)
            .toLowerCase()
            .replace(/[^a-z]/g, "")}.com`,
        ]
      : []),
    `${random.between(1, 60)}`,
  ];
}

export function streetSign(at: Draw): readonly string[] {
  const { random, locale } = at;
  return random.chance(0.4) ? [draw(at, locale.streets)] : random.some(signs, random.between(1, 4));
}

export function productLabel(at: Draw): readonly string[] {
  const { random, locale } = at;
  return [
    draw(at, locale.family).toUpperCase(),
    random.pick([
      "Organic Olive Oil",
      "Whole Bean Coffee",
      "Hand Soap",
      "Tomato Sauce",
      "Vitamin C 500 mg",
      "Laptop Charger 65W",
    ]),
    random.pick([
      "Ingredients: water, salt, sugar, citric acid",
      "Keep out of reach of children",
      "Best before: see cap",
      "Input 100-240V ~ 50/60Hz",
    ]),
    `${random.between(50, 900)} ${random.pick(["g", "ml", "mg"])}`,
    ...(random.chance(0.5)
      ? [
          `www.${draw(at, locale.family)
            .toLowerCase()
            .replace(/[^a-z]/g, "")}.com`,
        ]
      : []),
    ...(random.chance(0.3) ? [`Consumer line ${random.pick(locale.phones.free).replace(/[#%]/g, "5")}`] : []),
  ];
}

/** A name tag of nobody: a list of people is no card either. */
export function listOfPeople(at: Draw): readonly string[] {
  const { random, locale } = at;
  const person = () => `${draw(at, locale.given)} ${draw(at, locale.family)}`;
  return [
    random.pick(["Attendance", "Team list", "Participants", "Cast", "Contents", "Schedule"]),
    ...Array.from(
      { length: random.between(8, 20) },
      (_, n) =>
        random.pick([`${n + 1}. `, "", ""]) +
        person() +
        (random.chance(0.3) ? ` ${random.between(1, 300)}` : ""),
    ),
  ];
}
