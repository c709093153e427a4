/** The rhythms that there are, in weeks. */
const rhythms = [2, 4, 12, 26] as const;

export const rhythmText = (weeks: number): string =>
  ({ 2: "every two weeks", 4: "every four weeks", 12: "every twelve weeks", 26: "twice a year" })[weeks] ??
  `every ${weeks} weeks`;

const names: readonly (readonly [RegExp, number])[] = [
  [/^(?:fortnightly|bi-?weekly|(?:every|each) (?:other week|fortnight)|twice a month)$/, 2],
  [/^(?:monthly|every month|each month|once a month|a month|per month)$/, 4],
  [
    /^(?:quarterly|(?:every|each) (?:quarter|3 mo(?:nth)?s?|three months)|once a quarter|4 times a year)$/,
    12,
  ],
  [
    /^(?:(?:half|semi)-?(?:yearly|annually)|twice (?:a|per) year|(?:every|each) (?:half year|6 mo(?:nth)?s?|six months))$/,
    26,
  ],
];

const counts: Readonly<Record<string, number>> = { two: 2, four: 4, twelve: 12, "twenty-six": 26 };

/** Weeks in `monthly`, `every 12 weeks`, `quarterly`; null: none of the rhythms. */
export function readRhythm(words: string): number | null {
  const plain = words.toLowerCase().replace(/[.!]$/, "");
  const named = names.find(([pattern]) => pattern.test(plain))?.[1];
  if (named !== undefined) return named;
  const [, count = ""] = /^(?:every |each )?([\w-]{1,10}) ?(?:weeks?|w|wks?)$/.exec(plain) ?? [];
  const weeks = counts[count] ?? Number(count);
  return rhythms.find((each) => each === weeks) ?? null;
}
