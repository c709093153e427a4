import type { CardReading } from "../captures/capture.ts";
import { addressCandidates } from "./address-candidates.ts";
import { assignments } from "./assignments.ts";
import { type Belief, beliefs } from "./beliefs.ts";
import type { NamedField, PrintedCard } from "./candidate.ts";
import { cardFacts } from "./card-facts.ts";
import { type CardPoints, pointsOf } from "./card-points.ts";
import { cardReading } from "./card-reading.ts";
import { companyCandidates } from "./company-candidates.ts";
import { fragmentsOf } from "./fragments.ts";
import { nameCandidates } from "./name-candidates.ts";
import type { TextLine } from "./text-line.ts";
import { tidyLines } from "./tidy-lines.ts";
import { titleCandidates } from "./title-candidates.ts";

/** Reads the lines of one card as a contact. Null: nothing on it is a contact. */
export function readCard(lines: readonly TextLine[]): CardReading | null {
  const tidy = tidyLines(lines);
  const points = pointsOf(tidy);
  const facts = cardFacts(values(points.emails), values(points.urls));
  const named = namesOn({ fragments: fragmentsOf(tidy, points.rests), facts });
  return isContact(points, named) ? cardReading(points, named) : null;
}

function namesOn(card: PrintedCard): Readonly<Record<NamedField, Belief>> {
  return beliefs(
    assignments({
      name: nameCandidates(card),
      title: titleCandidates(card),
      company: companyCandidates(card),
      address: addressCandidates(card),
    }),
  );
}

/** A text that only looks like a name may be anything (a page of a book, a street sign): a second thing must speak for a card. */
function isContact(
  { emails, phones, urls }: CardPoints,
  named: Readonly<Record<NamedField, Belief>>,
): boolean {
  if (emails.length + phones.length > 0) return true;
  const { name, title, company } = named;
  const known = [name, company, title].filter(({ value }) => value !== null).length;
  return known + urls.length >= 2;
}

const values = (read: CardPoints["urls"]): readonly string[] => read.map(({ value }) => value);
