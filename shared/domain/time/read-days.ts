const numbers: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10 },
};
const units: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  w: 7,
  wk: 7,
  week: 7,
  fortnight: 14,
  month: 30,
  m: 30,
};

/** How many days `3 days`, `a week`, `2w`, `10d` or `one month` are, a month as thirty; null: no length of time. */
export function readDays(words: string): number | null {
  const [, count = "", unit = ""] = /^(\d{1,3}|[a-z]{1,5}) ?([a-z]{1,9}?)s?$/i.exec(words.trim()) ?? [];
  const days = units[unit.toLowerCase()];
  const many = numbers[count.toLowerCase()] ?? Number(count);
  return days === undefined || !(many > 0) ? null : many * days;
}
