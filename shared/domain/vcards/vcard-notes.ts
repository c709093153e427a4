import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { labelOfProperty, typeLabel, typesOf } from "./property-label.ts";
import { partsOf, textOf } from "./property-value.ts";
import { furtherNotes } from "./vcard-further.ts";
import { androidNotes, dayOf } from "./vcard-occasions.ts";

/** What is no field of a contact's, and what they would be asked for again if it were lost: by the end of the name that each program gives it. */
const kept: readonly (readonly [RegExp, string])[] = [
  [/^NICKNAME$/, "Nickname"],
  [/^(?:BDAY|BIRTHDAY)$/, "Birthday"],
  [/ANNIVERSARY$/, "Anniversary"],
  [/^SPOUSE/, "Spouse"],
  [/^CHILD(?:REN)?$/, "Children"],
  [/^ASSISTANT/, "Assistant"],
  [/^MANAGER/, "Manager"],
  [/^PROFESSION$/, "Profession"],
  [/^HOBBY$/, "Hobby"],
  [/^INTEREST$/, "Interest"],
  [/^EXPERTISE$/, "Expertise"],
];

/** Notes as they are; then a nickname, a birthday and the like; then what did not fit in a field; then values with a label of their owner's own. */
export function vcardNotes(card: VCard): readonly string[] {
  const plain = card.filter(({ name }) => name === "NOTE").map(({ value }) => textOf(value));
  const stated = kept.flatMap(([named, label]) =>
    card.filter(({ name }) => named.test(endOf(name))).map((line) => `${label}: ${statedIn(line, label)}`),
  );
  const notes = [...plain, ...stated, ...androidNotes(card), ...furtherNotes(card), ...labelled(card)];
  return [...new Set(notes)].filter((note) => !/^\s*$|: $/.test(note));
}

/** `X-EVOLUTION-SPOUSE` and `X-KADDRESSBOOK-X-SpouseName`: what stands behind the program's own name. */
const endOf = (name: string): string => name.split("-").at(-1) ?? name;

function statedIn(line: ContentLine, label: string): string {
  if (label === "Birthday" || label === "Anniversary") return dayOf(textOf(line.value));
  if (!typesOf(line).includes("n")) return textOf(line.value);
  // Outlook: `X-MS-SPOUSE;N:Doe;Mary`
  const [family = "", given = ""] = partsOf(line.value, ";");
  return `${given} ${family}`.trim();
}

function labelled(card: VCard): readonly string[] {
  return card.flatMap((line) => {
    const label = labelOfProperty(line, card);
    const isRelated = line.name === "X-ABRELATEDNAMES" || line.name === "X-ABDATE";
    const isNamed = label?.isOwn === true && labelledNames.has(line.name);
    if (!isRelated && !isNamed) return [];
    const text = textOf(line.value).replace(/^(?:tel|mailto):/i, "");
    const said = label?.text ?? typeLabel(line, line.name === "X-ABDATE" ? "Date" : "Related");
    return [`${said}: ${line.name === "X-ABDATE" ? dayOf(text) : text}`];
  });
}

const labelledNames: ReadonlySet<string> = new Set(["TEL", "EMAIL", "URL"]);
