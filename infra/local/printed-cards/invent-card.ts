import { inventContact } from "./invent-contact.ts";
import type { Layout } from "./layout.ts";
import { layouts } from "./layouts/layouts.ts";
import { ofPart, type Part } from "./part.ts";
import type { PrintedContact } from "./printed-contact.ts";
import type { PrintedLine } from "./printed-line.ts";
import { type Random, seededRandom } from "./random.ts";
import { setCard } from "./set-card.ts";
import { randomStyle } from "./style.ts";

export type InventedCard = {
  readonly layout: Layout;
  readonly contact: PrintedContact;
  readonly lines: readonly PrintedLine[];
};

/** The card of a seed: always the same one. What the layout has no place for is not of its contact. */
export function inventCard(seed: number, part: Part): InventedCard {
  const random = seededRandom(seed);
  const layout = withMore(random.pick(ofPart(layouts, part)), random);
  const contact = printedOn(layout, inventContact(random, part));
  const lines = setCard(layout, { contact, style: randomStyle(random), random });
  return { layout, contact, lines: readingOrder(random, lines) };
}

/** Any layout may have more on it than its designer planned for. */
function withMore(layout: Layout, random: Random): Layout {
  const at = random.between(0, layout.blocks.length - 1);
  const more = [
    "claims",
    ...(random.chance(0.1) ? ["again"] : []),
    ...(random.chance(0.25) ? ["offices"] : []),
  ].join(" ");
  const blocks = layout.blocks.map((block, i) => {
    if (i !== at) return block;
    return { ...block, items: random.chance(0.6) ? `${block.items} | ${more}` : `${more} | ${block.items}` };
  });
  return { ...layout, blocks };
}

/** Readers give lines from top to bottom, or block by block. */
function readingOrder(random: Random, lines: readonly PrintedLine[]): readonly PrintedLine[] {
  return random.chance(0.5) ? lines : lines.toSorted((a, b) => a.box.top - b.box.top);
}

function printedOn({ blocks }: Layout, contact: PrintedContact): PrintedContact {
  const named = new Set(
    blocks.flatMap(({ items }) => items.split(" ").map((item) => item.replace(/\*.*/, ""))),
  );
  const has = (...items: readonly string[]) => items.some((item) => named.has(item));
  const all = has("reach", "inline");
  const net = all || has("net", "net-inline");
  return {
    ...contact,
    tagline: has("tagline") ? contact.tagline : null,
    department: has("dept") ? contact.department : null,
    services: has("services", "services-inline") ? contact.services : [],
    phones: all || has("phones", "phones-inline") ? contact.phones : [],
    emails: net || has("emails") ? contact.emails : [],
    urls: net || has("urls") ? contact.urls : [],
    social: net || has("urls") ? contact.social : [],
    otherAddress: has("offices") ? contact.otherAddress : [],
  };
}
