import type { CardReading } from "../captures/capture.ts";
import { lettersOf } from "../cards/letters.ts";

const placed = ["title", "company"] as const;
type Placed = { readonly [field in (typeof placed)[number]]: string | null };

/** Measured on signatures: of what its place alone tells so many are right, and of what the card's reading says, too. */
const byPlace = 0.85;
const byBoth = 0.93;

/** The reading with what the places in the signature tell, and how sure that is. */
export function judgedPlaces(read: CardReading, told: Placed): CardReading {
  const isSame = (field: keyof Placed) =>
    lettersOf(told[field] ?? "") === lettersOf(read.fields[field] ?? "");
  const sure = placed
    .filter((field) => told[field] !== null)
    .map(
      (field) => [field, isSame(field) ? Math.max(byBoth, read.confidence[field] ?? 0) : byPlace] as const,
    );
  const others = Object.entries(read.confidence).filter(([key]) => !placed.some((field) => field === key));
  const doubtful = placed.filter((field) => told[field] !== null && !isSame(field));
  return {
    ...read,
    fields: { ...read.fields, ...told },
    confidence: Object.fromEntries([...others, ...sure]),
    doubtful: [...read.doubtful.filter((field) => !placed.some((each) => each === field)), ...doubtful],
  };
}
