import type { VCard } from "./parse-vcards.ts";
import { partsOf } from "./property-value.ts";

/** `19781229` and `1978-12-29T00:00:00Z` are one day, `--0203` one of any year; Apple writes 1604 for a year that is not known. */
export const dayOf = (text: string): string =>
  text
    .replace(/^(?:(\d{4})|-)(-?)(\d\d)(\d\d)(?=$|T)/, "$1-$2$3-$4")
    .replace(/^([\d-]{2,20})T[^]*/, "$1")
    .replace(/^1604-/, "--");

/** By the numbers that Android's contacts have for them; 0: the owner's own word, which follows. */
const events: readonly (string | null)[] = [null, "Anniversary", null, "Birthday"];
const relations: readonly (string | null)[] = [
  null,
  "Assistant",
  "Brother",
  "Child",
  "Domestic partner",
  "Father",
  "Friend",
  "Manager",
  "Mother",
  "Parent",
  "Partner",
  "Referred by",
  "Relative",
  "Sister",
  "Spouse",
];

/** `X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Mary;14;` */
export function androidNotes(card: VCard): readonly string[] {
  return card.flatMap(({ name, value }) => {
    if (name !== "X-ANDROID-CUSTOM") return [];
    const [kind = "", text = "", type = "", own = ""] = partsOf(value, ";");
    const label = own || labelOf(kind.replace(/^.*\//, ""), Number(type));
    if (label === null || text === "") return [];
    return [`${label}: ${kind.endsWith("/contact_event") ? dayOf(text) : text}`];
  });
}

function labelOf(kind: string, type: number): string | null {
  if (kind === "nickname") return "Nickname";
  if (kind === "contact_event") return events[type] ?? "Date";
  return kind === "relation" ? (relations[type] ?? "Related") : null;
}
