import type { ContactFields } from "../contacts/contact.ts";
import type { CardReading } from "./capture.ts";
import { valuesOf } from "./values-of.ts";

/** The confidence of each value, as the first of the readings that hold it tells. */
export function confidenceIn(
  fields: ContactFields,
  readings: readonly Pick<CardReading, "fields" | "confidence">[],
): CardReading["confidence"] {
  const known = new Map<string, number>();
  for (const { fields: read, confidence } of readings.toReversed())
    for (const [key, value] of Object.entries(valuesOf(read))) known.set(value, confidence[key] ?? 0);
  return Object.fromEntries(
    Object.entries(valuesOf(fields)).map(([key, value]) => [key, known.get(value) ?? 0]),
  );
}
