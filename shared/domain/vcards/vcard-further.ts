import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { labelOfProperty, typeLabel } from "./property-label.ts";
import { partsOf, textOf } from "./property-value.ts";
import { addressLines, addressText } from "./vcard-address.ts";

/** What a contact has one field for and the vCard more of: further titles, firms and named addresses; and whom the person is related to. */
export function furtherNotes(card: VCard): readonly string[] {
  const all = (name: string) => card.filter((line) => line.name === name && /[^;\s]/.test(line.value));
  const titles = [...all("TITLE"), ...all("ROLE")].map(({ value }) => textOf(value));
  const firms = all("ORG").map(({ value }) => partsOf(value, ";").filter((part) => part !== ""));
  return [
    ...further(titles, "Role"),
    ...further(
      firms.map((parts) => parts.join(", ")),
      "Company",
    ),
    ...addressLines(card)
      .slice(1)
      .flatMap((line) => calledAddress(line, card)),
    ...all("RELATED").flatMap(related),
  ];
}

const further = ([, ...others]: readonly string[], label: string): readonly string[] =>
  others.map((text) => `${label}: ${text}`);

/** A second address is worth a note where the owner has a word for it; where somebody lives is none. */
function calledAddress(line: ContentLine, card: VCard): readonly string[] {
  const label = labelOfProperty(line, card);
  const isCalled = label?.isOwn === true && !/\n/.test(label.text);
  return isCalled ? [`${label.text}: ${addressText(line)}`] : [];
}

/** Others in the same address book are named by a number alone, which says nothing here. */
function related(line: ContentLine): readonly string[] {
  const text = textOf(line.value);
  if (/^urn:/i.test(text)) return [];
  return [`${typeLabel(line, "Related")}: ${text.replace(/^(?:mailto|tel|name):/i, "")}`];
}
