import { type ContentLine, contentLine, goesOn } from "./content-line.ts";

/** The properties of one vCard, in their order. */
export type VCard = readonly ContentLine[];

/** More is no address book of a person's. */
const mostCards = 500;

/** Every vCard in a text, of versions 2.1, 3.0 and 4.0; one whose end is missing counts. Never throws. */
export function parseVCards(text: string): readonly VCard[] {
  const cards: ContentLine[][] = [];
  const open: ContentLine[][] = [];
  for (const line of unfolded(text)) {
    if (/^\s*BEGIN\s*:\s*VCARD\s*$/i.test(line)) {
      // One within another is of somebody else: an assistant's, say.
      if (open.length === 0 && cards.length === mostCards) break;
      const card: ContentLine[] = [];
      if (open.length === 0) cards.push(card);
      open.push(card);
    } else if (/^\s*END\s*:\s*VCARD\s*$/i.test(line)) {
      open.pop();
    } else {
      const property = contentLine(line);
      if (property) open.at(-1)?.push(property);
    }
  }
  return cards;
}

/** A line that begins with a space goes on with the one before; so does one after a soft break. */
function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const last = lines.at(-1);
    if (last !== undefined && goesOn(last)) lines[lines.length - 1] = last.replace(/=[ \t]*$/, "") + line;
    else if (last !== undefined && /^[ \t]/.test(line)) lines[lines.length - 1] = last + line.slice(1);
    else lines.push(line);
  }
  return lines;
}
