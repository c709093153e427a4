import type { ContactFields } from "../contacts/contact.ts";
import type { VCard } from "./parse-vcards.ts";
import { partsOf, textOf } from "./property-value.ts";

type Name = Pick<ContactFields, "name" | "honorific" | "credentials">;

/** FN is how the person writes the name; N, taken apart (family; given; further; in front; behind), tells what is no part of it. */
export function vcardName(card: VCard): Name {
  const value = (name: string) => card.find((line) => line.name === name)?.value ?? "";
  const [family = "", given = "", further = "", before = "", behind = ""] = partsOf(value("N"), ";");
  const honorific = before === "" ? null : before;
  const credentials = behind.split(/[\s,]+/).filter((each) => each !== "");
  const composed = spaced([given, further, family]);
  const stated = textOf(value("FN"));
  const formatted = withoutEnds(stated, [before, behind]);
  const isCompany = /^company$/i.test(value("X-ABSHOWAS").trim());
  const name = formatted || composed || stated;
  return { name: name === "" || isCompany ? null : name, honorific, credentials };
}

/** "Dr. Jane Doe, PhD" without the "Dr." and the "PhD" that N tells of. */
function withoutEnds(name: string, [before, behind]: readonly [string, string]): string {
  let rest = name;
  if (before !== "" && rest.startsWith(`${before} `)) rest = rest.slice(before.length);
  if (behind !== "" && rest.endsWith(behind)) rest = rest.slice(0, -behind.length).replace(/[\s,]+$/, "");
  return rest.trim();
}

/** Several given names are parted by commas in N. */
const spaced = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(/,/g, " "))
    .filter((part) => part !== "")
    .join(" ")
    .replace(/\s+/g, " ");
