import { statedByCode } from "../codes/stated-by-code.ts";
import type { ContactFields, FieldName } from "../contacts/contact.ts";
import type { StatedPerson } from "../contacts/stated-person.ts";
import type { CardReading } from "./capture.ts";
import { confidenceIn } from "./confidence-in.ts";
import { together } from "./together.ts";
import { valuesOf } from "./values-of.ts";

/** Its own checksum would have told otherwise. */
const asStated = 0.99;

/** A card's reading with what the QR codes on it say, which beats what was read. Null: neither says anything of a contact. */
export function withCodes(reading: CardReading | null, codes: readonly string[]): CardReading | null {
  return codes.map(statedByCode).reduceRight(withCode, reading);
}

function withCode(read: CardReading | null, { fields, notes }: StatedPerson): CardReading | null {
  const stated = Object.keys(valuesOf(fields));
  if (stated.length === 0 && fields.social.length === 0)
    return read && { ...read, notes: [...read.notes, ...notes] };
  const code = { fields, confidence: Object.fromEntries(stated.map((key) => [key, asStated])) };
  const all = read ? together(fields, read.fields, true) : fields;
  const isStated = (field: FieldName) => isFilled(fields[field]);
  const doubtful = (read?.doubtful ?? []).filter((field) => !isStated(field));
  return {
    kind: all.name === null ? (read?.kind ?? "side") : "person",
    source: "qr",
    fields: all,
    confidence: confidenceIn(all, read ? [code, read] : [code]),
    doubtful,
    places: Object.fromEntries(
      Object.entries(read?.places ?? {}).filter(([field]) => doubtful.some((each) => each === field)),
    ),
    notes: [...(read?.notes ?? []), ...notes],
  };
}

const isFilled = (value: ContactFields[FieldName]): boolean => value !== null && value.length > 0;
