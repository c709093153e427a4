import type { StatedPerson } from "../contacts/stated-person.ts";
import type { CardReading } from "./capture.ts";
import { valuesOf } from "./values-of.ts";

/** Data that a program wrote is as it says. */
const sure = 0.99;

/** Somebody whom a vCard states; null: it states nothing. */
export function statedReading({ fields, notes }: StatedPerson): CardReading | null {
  const stated = Object.keys(valuesOf(fields));
  if (stated.length === 0) return null;
  return {
    kind: "person",
    source: "vcard",
    fields,
    confidence: Object.fromEntries(stated.map((key) => [key, sure])),
    doubtful: [],
    places: {},
    notes,
  };
}
