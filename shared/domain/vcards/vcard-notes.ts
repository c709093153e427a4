import type { VCard } from "./parse-vcards.ts";
import { labelOfProperty } from "./property-label.ts";
import { textOf } from "./property-value.ts";

/** What is no field of a contact's, and what they would be asked for again if it were lost. */
const kept: Readonly<Record<string, string>> = {
  NICKNAME: "Nickname",
  BDAY: "Birthday",
  ANNIVERSARY: "Anniversary",
  SPOUSE: "Spouse",
  "X-SPOUSE": "Spouse",
  "X-ASSISTANT": "Assistant",
  HOBBY: "Hobby",
  INTEREST: "Interest",
  EXPERTISE: "Expertise",
};

/** Notes as they are; then a nickname, a birthday and the like; then values that their owner has given a label of his own. */
export function vcardNotes(card: VCard): readonly string[] {
  const texts = (name: string) => card.filter((line) => line.name === name).map(({ value }) => textOf(value));
  const stated = Object.entries(kept).flatMap(([name, label]) =>
    texts(name).map((text) => `${label}: ${name === "BDAY" || name === "ANNIVERSARY" ? dayOf(text) : text}`),
  );
  return [...texts("NOTE"), ...stated, ...labelled(card)].filter((note) => !/^\s*$|: $/.test(note));
}

/** `19781229` and `1978-12-29T00:00:00Z` are one day; Apple writes 1604 for a year that is not known. */
const dayOf = (text: string): string =>
  text
    .replace(/^(\d{4})(\d\d)(\d\d)(?=$|T)/, "$1-$2-$3")
    .replace(/T[^]*/, "")
    .replace(/^1604-/, "--");

function labelled(card: VCard): readonly string[] {
  return card.flatMap((line) => {
    const label = labelOfProperty(line, card);
    const isRelated = line.name === "X-ABRELATEDNAMES" || line.name === "X-ABDATE";
    if (label === null || !(isRelated || (label.isOwn && labelledNames.has(line.name)))) return [];
    const text = textOf(line.value).replace(/^(?:tel|mailto):/i, "");
    return [`${label.text}: ${line.name === "X-ABDATE" ? dayOf(text) : text}`];
  });
}

const labelledNames: ReadonlySet<string> = new Set(["TEL", "EMAIL", "URL"]);
