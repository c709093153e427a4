import { type ContentLine, contentLine } from "./content-line.ts";
import { unfoldedLines } from "./unfolded-lines.ts";

/** The properties of one vCard, in their order. */
export type VCard = readonly ContentLine[];

/** More is no address book of a person's, and no person. */
const mostCards = 500;
const mostProperties = 500;

/** Every vCard in a text, of versions 2.1, 3.0 and 4.0; one whose beginning or end is missing counts. Never throws. */
export function parseVCards(text: string): readonly VCard[] {
  const cards: ContentLine[][] = [];
  const open: ContentLine[][] = [];
  const begin = () => {
    const card: ContentLine[] = [];
    // One within another is of somebody else: an assistant's, say.
    if (open.length === 0) cards.push(card);
    open.push(card);
  };
  if (/^\s{0,100}VERSION\s?:/i.test(text)) begin();
  for (const line of unfoldedLines(text)) {
    const mark = markOf(line);
    if (mark === "begin") {
      if (open.length === 0 && cards.length === mostCards) break;
      begin();
    } else if (mark === "end") open.pop();
    else {
      const card = open.at(-1);
      const property = card === undefined || card.length === mostProperties ? null : contentLine(line);
      if (property) card?.push(property);
    }
  }
  return cards;
}

/** Whether a line begins or ends a vCard. */
export function markOf(line: string): "begin" | "end" | null {
  if (line.length > 60) return null;
  const bare = line.replace(/\s/g, "").toUpperCase();
  // An assistant's vCard may begin on the line of its property.
  if (bare === "BEGIN:VCARD" || bare === "AGENT:BEGIN:VCARD") return "begin";
  return bare === "END:VCARD" ? "end" : null;
}
