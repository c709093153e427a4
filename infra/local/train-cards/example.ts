import type { Candidate, NamedField, PrintedCard } from "../../../shared/domain/cards/candidate.ts";
import { lettersOf } from "../../../shared/domain/cards/letters.ts";
import { likeness } from "../../../shared/domain/cards/likeness.ts";
import { printedCard } from "../../../shared/domain/cards/read-card.ts";
import { inventCard } from "../printed-cards/invent-card.ts";
import { inventSide } from "../printed-cards/invent-side.ts";
import { type Legibility, misreadCard } from "../printed-cards/misread-card.ts";
import type { Part } from "../printed-cards/part.ts";
import type { PrintedContact } from "../printed-cards/printed-contact.ts";
import { seededRandom } from "../printed-cards/random.ts";

/** A card as it was read, and who it truly is. */
export type Example = { readonly card: PrintedCard; readonly contact: PrintedContact };

/** Most are read well, as most photos are. */
const legibilities: readonly Legibility[] = [
  "perfect",
  "perfect",
  "perfect",
  "scan",
  "photo",
  "photo",
  "bad-photo",
];

export function exampleOf(seed: number, part: Part): Example {
  const { contact, lines } = seed % 12 === 0 ? inventSide(seed, part) : inventCard(seed, part);
  const random = seededRandom(seed + 0.5);
  const read = misreadCard(lines, random.pick(legibilities), random);
  return { card: printedCard(read).card, contact };
}

/** Misread letters leave a value this much like itself; below the second, it is better left out. */
const alike = 0.8;
const barelyAlike = 0.5;

/** Which candidates are the field's true value; nothing, where the card prints none or it was read as something else. */
export function truthAmong(
  candidates: readonly (Candidate | null)[],
  field: NamedField,
  contact: PrintedContact,
): readonly boolean[] {
  const likely = truthsOf(contact, field).map((truth) => {
    const fits = candidates.map((candidate) =>
      candidate === null ? 0 : likeness(lettersOf(candidate.value), truth),
    );
    return { fits, best: Math.max(...fits) };
  });
  for (const least of [alike, barelyAlike]) {
    const found = likely.find(({ best }) => best >= least);
    if (found !== undefined) return found.fits.map((fit) => fit === found.best);
  }
  return candidates.map((candidate) => candidate === null);
}

/** The letters of the values that are right, the best first. */
function truthsOf(contact: PrintedContact, field: NamedField): readonly string[] {
  const { name, title, company, companyAlso, department, address } = contact;
  switch (field) {
    case "name":
      return name === "" ? [] : [lettersOf(name)];
    case "title":
      return title.length === 0 ? [] : [lettersOf(title.join(""))];
    case "company":
      return company === null ? [] : [company, ...companyAlso].map(lettersOf);
    case "department":
      return department === null ? [] : [lettersOf(department)];
    case "address":
      return address.length === 0 ? [] : [lettersOf(address.join(""))];
  }
}
