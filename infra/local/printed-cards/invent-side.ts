import type { InventedCard } from "./invent-card.ts";
import { inventContact } from "./invent-contact.ts";
import { block, type Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import type { PrintedContact } from "./printed-contact.ts";
import { seededRandom } from "./random.ts";
import { setCard } from "./set-card.ts";
import { randomStyle } from "./style.ts";

const back = (name: string, ...blocks: Layout["blocks"]): Layout => ({ name, shape: 1.7, size: 50, blocks });

const layouts: readonly Layout[] = [
  back("back-logo", block("cm 0.5 0.5 0.9", "company*2.4 tagline")),
  back("back-services", block("lm 0.1 0.5 0.8", "company*1.4 | services urls")),
  back("back-services-centred", block("cm 0.5 0.5 0.9", "company*1.4 tagline | services | address reach")),
  back("back-site", block("cm 0.5 0.5 0.9", "tagline | urls*1.4")),
  back("back-office", block("cm 0.5 0.5 0.9", "company*1.6 | address | phones net")),
  back("back-claim", block("cm 0.5 0.5 0.9", "tagline*1.6 | services-inline urls")),
];

/** The back of a card, or a company's card: it names nobody. */
export function inventSide(seed: number, part: Part): InventedCard {
  const random = seededRandom(seed);
  const layout = random.pick(layouts);
  const items = layout.blocks.map((each) => each.items).join(" ");
  const { services, tagline, ...all } = inventContact(random, part);
  const other = inventContact(random, part);
  const nobody: PrintedContact = {
    ...all,
    name: "",
    honorific: null,
    credentials: [],
    title: [],
    department: null,
    services: items.includes("services") ? (services.length > 0 ? services : other.services) : [],
    tagline: items.includes("tagline") ? (tagline ?? other.tagline) : null,
    company: items.includes("company") ? all.company : null,
    address: items.includes("address") ? all.address : [],
    emails: /reach|net/.test(items)
      ? all.emails.filter((email) => /^(?:info|hello|office|sales|mail|kontakt)/.test(email))
      : [],
    phones: /reach|phones/.test(items) ? all.phones : [],
  };
  return {
    layout,
    contact: nobody,
    lines: setCard(layout, { contact: nobody, style: randomStyle(random), random }),
  };
}
