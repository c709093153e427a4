import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { textOf } from "./property-value.ts";

/** What the contact's owner calls a value: `item1.X-ABLabel:Boat`; `_$!<Mobile>!$_` is Apple's own. */
export type PropertyLabel = { readonly text: string; readonly isOwn: boolean };

export function labelOfProperty({ group, parameters }: ContentLine, card: VCard): PropertyLabel | null {
  const line =
    group === null ? undefined : card.find((each) => each.group === group && each.name === "X-ABLABEL");
  const stated = line ? textOf(line.value) : (parameters.get("LABEL")?.[0] ?? "");
  const apples = /^_\$!<(.{0,60})>!\$_$/.exec(stated)?.[1];
  const text = (apples ?? stated).trim();
  return text === "" ? null : { text, isOwn: apples === undefined };
}

/** Its types in small letters, and whether it is the one that is preferred. */
export const typesOf = ({ parameters }: ContentLine): readonly string[] =>
  (parameters.get("TYPE") ?? []).flatMap((type) => type.toLowerCase().split(/[,;\s]+/));

/** The preferred first: PREF=1 of 4.0 before PREF=2, TYPE=pref of 3.0 before none; else in the card's order. */
export function preferredFirst(lines: readonly ContentLine[]): readonly ContentLine[] {
  const rank = (line: ContentLine) =>
    Number(line.parameters.get("PREF")?.[0]) || (typesOf(line).includes("pref") ? 1 : 101);
  return [...lines].sort((one, other) => rank(one) - rank(other));
}
