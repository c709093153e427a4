import type { CardReading } from "./capture.ts";

/** Whether a reading is a contact by itself: a person, or a company that can be written to or called. */
export function standsAlone({ kind, fields }: CardReading): boolean {
  if (kind === "person") return true;
  return fields.company !== null && fields.emails.length + fields.phones.length > 0;
}
