import type { CardReading } from "../../../../shared/domain/captures/capture.ts";
import { lettersOf } from "../../../../shared/domain/cards/letters.ts";

/** As docs/how-a-card-is-read.md explains them. */
const colors = { name: "#c22", title: "#d80", company: "#27c", reach: "#0a7", address: "#84b", none: "#888" };

/** The color of the field that a line's text became. */
export function colorOf(text: string, reading: CardReading | null): string {
  if (!reading) return colors.none;
  const { name, title, company, address, emails, phones, urls } = reading.fields;
  const reach = [...emails, ...phones.map(({ number }) => number), ...urls];
  const isIn = (value: string | null) => value !== null && overlap(lettersOf(text), lettersOf(value));
  if (reach.some(isIn)) return colors.reach;
  if (isIn(name)) return colors.name;
  if (isIn(title)) return colors.title;
  if (isIn(company)) return colors.company;
  return isIn(address) ? colors.address : colors.none;
}

const overlap = (one: string, other: string): boolean =>
  one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one));
