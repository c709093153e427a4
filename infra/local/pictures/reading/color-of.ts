import type { CardReading } from "../../../../shared/domain/captures/capture.ts";
import { lettersOf } from "../../../../shared/domain/cards/letters.ts";

/** As docs/how-a-card-is-read.md explains them. */
const colors = { name: "#c22", title: "#d80", company: "#27c", reach: "#0a7", address: "#84b", none: "#888" };

/** The color of the field that a line's text became. */
export function colorOf(text: string, reading: CardReading | null): string {
  if (!reading) return colors.none;
  const { name, title, company, address, emails, phones, urls } = reading.fields;
  const reach = [...emails, ...phones.map(({ number }) => number), ...urls];
  const is = (value: string | null) => value !== null && likeness(lettersOf(text), lettersOf(value)) > 0.5;
  if (is(name)) return colors.name;
  if (is(title)) return colors.title;
  if (is(company)) return colors.company;
  if (reach.some(is)) return colors.reach;
  return address !== null && lettersOf(address).includes(lettersOf(text)) ? colors.address : colors.none;
}

/** How much of the longer text the shorter is, where it stands in it. */
function likeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && long.includes(short) ? short.length / long.length : 0;
}
