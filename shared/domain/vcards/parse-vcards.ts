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
  let open: ContentLine[][] = [];
  const begin = () => {
    const card: ContentLine[] = [];
    cards.push(card);
    // Whatever was open has no end.
    open = [card];
  };
  if (/^\s{0,100}VERSION\s?:/i.test(text)) begin();
  for (const line of unfoldedLines(text)) {
    const mark = markOf(line);
    const card = open.at(-1);
    if (mark === "agent" || (mark === "begin" && card?.at(-1)?.name === "AGENT")) open.push([]);
    else if (mark === "begin") {
      if (cards.length === mostCards) break;
      begin();
    } else if (mark === "end") open.pop();
    else if (card !== undefined && card.length < mostProperties) {
      const property = contentLine(line);
      if (property) card.push(property);
    }
  }
  return cards;
}

/** Whether a line begins or ends a vCard, or that of somebody's assistant, which may begin on the line of its property. */
export function markOf(line: string): "begin" | "agent" | "end" | null {
  if (line.length > 60) return null;
  const bare = line.replace(/\s/g, "").toUpperCase();
  if (bare === "BEGIN:VCARD") return "begin";
  if (bare === "AGENT:BEGIN:VCARD") return "agent";
  return bare === "END:VCARD" ? "end" : null;
}
