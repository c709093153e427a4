import { type Draw, draw } from "./draw.ts";
import type { Person } from "./invent-person.ts";
import { list, words } from "./locale.ts";
import { lettersIn } from "./random.ts";

export type Company = {
  /** Without the legal form, in usual case. */
  readonly plain: string;
  /** As printed. */
  readonly printed: string;
};

const proper =
  words(`Lakeshore Ironbridge Juniper Northgate Silverline Cobalt Harrow Saltmarsh Kestrel Brightwater Copperfield Larkspur
  Stonebridge Evergreen Halcyon Bluestone Foxglove Redwood Tidewater Amberley Granite Summit Meridian Willowbank Peregrine Cedar
  Beacon Quarry Cascade Thornhill Marigold Driftwood Oakhaven Sterling Pinnacle Zephyr Falcon Ember Prisma Nordvik Octave Compass
  Anchor Velvet Nimbus Sparrow Atlas Heron Tandem Mosaic Lantern Orbit Aurora Delta Vista Solara Arbor Keystone Crown Titan`);
const institutions = list(
  "University of {}|City of {}|{} Community College|Bank of {}|{} Chamber of Commerce|The {} Foundation|Friends of {}|{} Public Library|Hotel {}|Universität {}|Museo {}|{} School District|State University of {}|Klinikum {}|Institut {}|Café {}|Restaurante {}|The {} Collective|St. {} Hospital",
);
const openings = words(
  "ba co del fi gra ho ix jun ka lo mar ne or pla qui ri sol tre u vo wen xi ya zo lu ther nex cor vi al",
);
const middles = words("li ra no ti ve mo na do ru si la be");
const closings = words("a o ix ent ra ia on um ify ly eo is ant ax ora io ity us en ar");

/** Null: the card names no company. */
export function inventCompany(at: Draw, person: Person): Company | null {
  const { random, locale } = at;
  if (random.chance(0.06)) return null;
  const plain = plainName(at, person);
  const isOfPeople = /&/.test(plain);
  const form = random.chance(0.5) ? ` ${draw(at, locale.legalForms)}` : "";
  const printed = plain + (isOfPeople && form.startsWith(" &") ? "" : form);
  return { plain, printed: inCase(at, printed) };
}

function inCase({ random }: Draw, name: string): string {
  const kind = random.next();
  if (kind < 0.26) return name.toUpperCase();
  return kind < 0.31 ? name.toLowerCase() : name;
}

function plainName(at: Draw, person: Person): string {
  const { random, locale, language } = at;
  const trade = draw(at, language.trades);
  const own = random.chance(0.5) ? coined(at) : draw(at, proper);
  const others = draw(at, locale.family);
  const kinds: readonly [number, () => string][] = [
    [30, () => `${own} ${trade}`],
    [9, () => own],
    [7, () => `${draw(at, proper)} ${own} ${trade}`],
    [9, () => `${person.family} ${trade}`],
    [8, () => `${person.family} & ${others}`],
    [
      4,
      () =>
        `${person.family} & ${random.pick(["Partners", "Partner", "Sons", "Associates", "Co", "Associés"])}`,
    ],
    [4, () => `${others}, ${person.family} & ${draw(at, locale.family)}`],
    [5, () => `${others} ${trade}`],
    [4, () => `${person.given.split(" ")[0] ?? ""} ${person.family} ${trade}`],
    [8, () => `${acronym(at)} ${trade}`],
    [4, () => acronym(at)],
    [7, () => draw(at, institutions).replace("{}", own)],
    [3, () => `${trade} ${own}`],
    [3, () => `The ${own} ${trade}`],
    [3, () => own.toLowerCase() + random.pick(["hub", "lab", "works", "soft", "pay", "ware", "box"])],
    [2, () => `${own} ${random.pick(["24", "360", "7", "21", "One", "2000"])}`],
  ];
  let left = random.next() * kinds.reduce((sum, [share]) => sum + share, 0);
  return kinds.find(([share]) => (left -= share) < 0)?.[1]() ?? own;
}

function coined({ random }: Draw): string {
  const word =
    random.pick(openings) + (random.chance(0.6) ? random.pick(middles) : "") + random.pick(closings);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function acronym({ random }: Draw): string {
  const letters = random.some(lettersIn("ABCDEFGHIKLMNPRSTVW"), random.between(2, 4));
  return random.chance(0.2) ? letters.join("&") : letters.join(random.chance(0.1) ? "." : "");
}
