import type { ContentLine } from "./content-line.ts";
import type { VCard } from "./parse-vcards.ts";
import { textOf } from "./property-value.ts";

/** What the contact's owner calls a value: `item1.X-ABLabel:Boat`; `_$!<Mobile>!$_` is Apple's own. */
export type PropertyLabel = { readonly text: string; readonly isOwn: boolean };

export function labelOfProperty({ group, parameters }: ContentLine, card: VCard): PropertyLabel | null {
  const line =
    group === null ? undefined : card.find((each) => each.group === group && each.name === "X-ABLABEL");
  const stated = line ? textOf(line.value) : (parameters.get("LABEL")?.[0] ?? ownType(parameters));
  const apples = /^_\$!<(.{0,60})>!\$_$/.exec(stated)?.[1];
  const text = (apples ?? stated).trim();
  return text === "" ? null : { text, isOwn: apples === undefined };
}

/** `TEL;X-Boat:` and, of some phones, `TEL;X-CUSTOM(Boat):`; other types that begin so are words of a program's. */
function ownType(parameters: ContentLine["parameters"]): string {
  const own = (parameters.get("TYPE") ?? []).find((type) => /^x-\w/i.test(type) && !ofPrograms.test(type));
  return own?.slice(2).replace(/^CUSTOM\((.{0,60})\)$/i, "$1") ?? "";
}

const ofPrograms =
  /^x-(?:$|custom$|other|voice|internet|mobile|cell|work|home|fax|main|direct|pref|type|evolution|ab|synthesis|office|company|assistant)/i;

/** Its types in small letters, and whether it is the one that is preferred. */
export const typesOf = ({ parameters }: ContentLine): readonly string[] =>
  (parameters.get("TYPE") ?? []).flatMap((type) =>
    type
      .toLowerCase()
      .replace(/^type=/, "")
      .split(/[,;\s]+/),
  );

/** `TYPE=spouse` as a label: "Spouse". */
export function typeLabel(line: ContentLine, otherwise: string): string {
  const [type = otherwise] = typesOf(line).filter((each) => each !== "" && each !== "pref");
  return `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
}

/** The preferred first: PREF=1 of 4.0 before PREF=2, TYPE=pref of 3.0 before none; else in the card's order. */
export function preferredFirst(lines: readonly ContentLine[]): readonly ContentLine[] {
  const rank = (line: ContentLine) =>
    Number(line.parameters.get("PREF")?.[0]) || (typesOf(line).includes("pref") ? 1 : 101);
  return [...lines].sort((one, other) => rank(one) - rank(other));
}
