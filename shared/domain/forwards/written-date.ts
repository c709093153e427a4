import { folded } from "../cards/letters.ts";

/** How the names of the months begin in the languages of Western Europe, folded. */
const months =
  "jan|gen|ene feb|fev mar|mrt apr|avr|abr may|mai|maj|mei|mag jun|juin|giu jul|juil|lug aug|aou|ago sep|set oct|okt|out|ott nov dec|dez|dic|des"
    .split(" ")
    .map((begins) => new RegExp(`^(?:${begins})`));

/** A number that grows with the time that a header tells with a month's name or year first; null: it tells it otherwise. */
export function orderOf(date: string): number | null {
  const said = folded(date.slice(0, 100));
  const [clock = "", hours = "0", minutes = "0"] = /(\d{1,2})[:.](\d{2})/.exec(said) ?? [];
  const numbers = said.replace(clock, " ").match(/\d+/g) ?? [];
  const year = numbers.find((each) => each.length === 4);
  const month = monthIn(said);
  const [first, second] = numbers.filter((each) => each.length < 3);
  const isYearFirst = month === 0 && numbers[0] === year && second !== undefined;
  if (year === undefined || first === undefined || (month === 0 && !isYearFirst)) return null;
  const day = isYearFirst ? [first, second] : [month, first];
  const isAfternoon = /\bp\.?m\b/.test(said) && hours !== "12";
  const parts = [year, ...day, Number(hours) + (isAfternoon ? 12 : 0), minutes].map(Number);
  return parts.reduce((sum, part) => sum * 100 + part, 0);
}

/** The last that is named, since "mar." is a Tuesday, too; 0: none. */
function monthIn(said: string): number {
  const words = said.match(/\p{L}+/gu) ?? [];
  const named = words.map((word) => months.findIndex((name) => name.test(word)) + 1);
  return named.findLast((month) => month > 0) ?? 0;
}
