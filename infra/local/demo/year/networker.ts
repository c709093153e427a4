/** Nora builds kitchens. What is true of her groups nobody tells Nextday: it is to find out. */
export const nora = "nora@example.com";

/** Where she goes: each share is of the people she meets there. */
export type Place = {
  readonly name: string;
  /** Null: it is a single event, of no group. */
  readonly group: string | null;
  /** What is written of the group, before its first meeting. */
  readonly line: string;
  /** The hours of a meeting, as clocks in New York show them. */
  readonly from: string;
  readonly to: string;
  /** What it costs to get in, in dollars. */
  readonly entry: number;
  readonly people: readonly [least: number, most: number];
  readonly coffee: number;
  readonly lead: number;
  readonly given: number;
  readonly deal: number;
  /** The usual deal, in dollars. */
  readonly usual: number;
  /** Of first words, those that wait for some days. */
  readonly late: number;
};

const bni: Place = {
  name: "BNI Downtown breakfast",
  group: "BNI Downtown",
  line: "group BNI Downtown joining 150 dues 600/year meals 15/meeting renews 12 jan",
  from: "0700",
  to: "0830",
  entry: 0,
  people: [1, 3],
  ...{ coffee: 0.4, lead: 0.3, given: 0.3, deal: 0.3, usual: 2600, late: 0.15 },
};

const chamber: Place = {
  name: "Chamber of Commerce evening",
  group: "Chamber of Commerce",
  line: "group Chamber of Commerce dues 395/year renews 5 feb",
  from: "1730",
  to: "1930",
  entry: 20,
  people: [1, 3],
  ...{ coffee: 0.15, lead: 0.06, given: 0.05, deal: 0.02, usual: 900, late: 0.5 },
};

const founders: Place = {
  name: "Founders Circle dinner",
  group: "Founders Circle",
  line: "group Founders Circle dues 60/month",
  from: "1800",
  to: "2000",
  entry: 0,
  people: [1, 2],
  ...{ coffee: 0.3, lead: 0.15, given: 0.1, deal: 0.16, usual: 2600, late: 0.3 },
};

const expo: Place = {
  ...chamber,
  ...{ name: "Harbour Expo", group: null, line: "", from: "1000", to: "1600", entry: 85, people: [4, 4] },
  ...{ coffee: 0.25, deal: 0.1 },
};

/** When she goes where: by the month, counted from 0, the days of it. */
export const calendar: readonly {
  readonly place: Place;
  readonly days: (month: number) => readonly Day[];
}[] = [
  {
    place: bni,
    days: () => [
      { weekday: 2, nth: 1 },
      { weekday: 2, nth: 3 },
    ],
  },
  { place: chamber, days: () => [{ weekday: 4, nth: 2 }] },
  { place: founders, days: (month) => (month < 1 ? [] : [{ weekday: 3, nth: 4 }]) },
  { place: expo, days: (month) => (month === 2 ? [{ weekday: 5, nth: 2 }] : []) },
  {
    place: { ...expo, name: "Autumn mixer", entry: 40 },
    days: (month) => (month === 9 ? [{ weekday: 5, nth: 2 }] : []),
  },
];

/** The nth such day of a month; Monday is 1. */
type Day = { readonly weekday: number; readonly nth: number };

/** What she writes on her first evening. */
export const firstWords = [
  "timezone America/New_York",
  "me business kitchens for old houses",
  "rate 60/h",
  "margin 40%",
  "target architects and builders",
  "goal 3 coffees a month because people hire whom they know",
  "goal revenue 40000 a year because the second workshop opens in spring",
].join("\n");
