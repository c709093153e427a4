import { lettersOf } from "../cards/letters.ts";
import { personName } from "../cards/person-name.ts";
import type { ContactFields } from "../contacts/contact.ts";
import type { VCard } from "./parse-vcards.ts";
import { preferredFirst } from "./property-label.ts";
import { partsOf, textOf } from "./property-value.ts";

type Name = Pick<ContactFields, "name" | "honorific" | "credentials">;

/** FN is how the person writes the name; N, taken apart, tells what is no part of it. */
export function vcardName(card: VCard): Name {
  const value = (name: string) =>
    preferredFirst(card.filter((line) => line.name === name && /[^;\s]/.test(line.value)))[0]?.value ?? "";
  // Some programs write the parts where the name as a whole belongs.
  const isApart = value("N") === "" && /^[^;]+;[^;]/.test(value("FN"));
  const { family, given, further, before, behind } = partsOfName(value(isApart ? "FN" : "N"));
  const credentials = behind.split(/[\s,]+/).filter((each) => each !== "");
  const composed = spaced([given, further, family]);
  const stated = isApart ? "" : withoutAddress(textOf(value("FN")).replace(/\s+/g, " "));
  const formatted = withoutEnds(stated, [before, behind]);
  const named = isTurned(formatted, [family, given]) ? composed : formatted || composed || stated;
  const parted = before === "" && composed !== "" ? personName(named) : null;
  if (parted?.honorific && lettersOf(parted.name) === lettersOf(composed))
    return { name: parted.name, honorific: parted.honorific, credentials };
  return { name: named || null, honorific: before === "" ? null : before, credentials };
}

/** Family; given; further; in front; behind. Some programs put "Doe, Jane" where the family's name belongs. */
function partsOfName(value: string) {
  const [first = "", second = "", further = "", before = "", behind = ""] = partsOf(value, ";");
  const [, last = first, given = second] = (second === "" && /^([^,]+), ?([^,]+)$/.exec(first)) || [];
  return { family: last, given, further, before, behind };
}

/** Programs write the address where there is no name. */
const withoutAddress = (stated: string): string => (/^\S[^\s@]*@\S+$/.test(stated) ? "" : stated);

/** "Doe, Jane", as Outlook files people. */
const isTurned = (formatted: string, [family, given]: readonly [string, string]): boolean =>
  family !== "" && given !== "" && formatted.toLowerCase() === `${family}, ${given}`.toLowerCase();

/** "Dr. Jane Doe, PhD" without the "Dr." and the "PhD" that N tells of. */
function withoutEnds(name: string, [before, behind]: readonly [string, string]): string {
  const isIn = (told: string, word = "") => told.split(/[\s,]+/).includes(word);
  // Words, and between them what parts them.
  const parts = name.split(/(?<![\s,])([\s,]+)(?=\S)/);
  while (parts.length > 1 && isIn(before, parts[0])) parts.splice(0, 2);
  while (parts.length > 1 && isIn(behind, parts.at(-1))) parts.splice(-2);
  return parts.join("").trim();
}

/** Several given names are parted by commas in N. */
const spaced = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(/,/g, " "))
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
