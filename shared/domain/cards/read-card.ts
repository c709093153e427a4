import type { CardReading } from "../captures/capture.ts";
import { addressCandidates } from "./address-candidates.ts";
import { assignments, type Options, optionsOf } from "./assignments.ts";
import type { Beliefs } from "./belief.ts";
import { beliefs } from "./beliefs.ts";
import type { PrintedCard } from "./candidate.ts";
import { cardEvidence, isBareName, type WholeReading } from "./card-evidence.ts";
import { cardFacts } from "./card-facts.ts";
import { type CardPoints, pointsOf } from "./card-points.ts";
import { cardReading } from "./card-reading.ts";
import { fragmentsOf } from "./fragments.ts";
import { mendedTitle } from "./mended-title.ts";
import { learnedModel, type Model, probabilityOf } from "./model.ts";
import { agreedMailboxes, agreedName } from "./spelling-agreement.ts";
import { textCandidates } from "./text-candidates.ts";
import type { TextLine } from "./text-line.ts";
import { tidyLines } from "./tidy-lines.ts";
import { traitsOf } from "./traits.ts";

/** Reads the lines of one card, or of its back. Null: it is no card. */
export function readCard(lines: readonly TextLine[]): CardReading | null {
  const whole = wholeReading(lines, learnedModel);
  const kind = kindOf(whole, learnedModel);
  if (kind === "nothing") return null;
  return cardReading(
    kind === "names nobody" ? { ...whole, named: withoutPerson(whole.named) } : whole,
    learnedModel,
  );
}

/** Reads lines that are known to be of a person: whether they are a card is not asked. */
export const readPerson = (lines: readonly TextLine[]): CardReading =>
  cardReading(wholeReading(lines, learnedModel), learnedModel);

/**
 * The most likely reading of the lines, as if they were a card's.
 * @internal The trainer uses it, too.
 */
export function wholeReading(lines: readonly TextLine[], model: Model): WholeReading {
  const { tidy, points, card } = printedCard(lines);
  const options = optionsOn(card, model);
  const named = mendedTitle(agreedName(beliefs(options, assignments(options, model)), points.emails));
  const emails = agreedMailboxes(points.emails, named.name.candidate);
  return { lines: tidy, points: { ...points, emails }, card, named };
}

type Printed = {
  readonly tidy: readonly TextLine[];
  readonly points: CardPoints;
  readonly card: PrintedCard;
};

/**
 * What stands on a card: ways to reach the person, and everything else.
 * @internal The trainer uses it, too.
 */
export function printedCard(lines: readonly TextLine[]): Printed {
  const tidy = tidyLines(lines);
  const points = pointsOf(tidy);
  const facts = cardFacts(values(points.emails), values(points.urls));
  return {
    tidy,
    points,
    card: { fragments: fragmentsOf(tidy, points.rests), facts, traits: traitsOf(facts) },
  };
}

/** The most likely candidates of each field by the model's evidence. */
function optionsOn(card: PrintedCard, model: Model): Options {
  return optionsOf({ ...textCandidates(card, model), address: addressCandidates(card, model) });
}

/** A contact is never made up; a side that makes none by itself may be one sooner. */
const leastForContact = 0.63;
const leastForSide = 0.2;

/**
 * A text that only looks like a name or a company may be anything (a page of a book, a street sign): two things must speak for a
 * card. What is a card's, but too little for a contact, may be a side that names nobody.
 */
function kindOf(whole: WholeReading, model: Model): "as read" | "names nobody" | "nothing" {
  const { points, card, named } = whole;
  const { name, company, title } = named;
  const known = [name, company, title].filter(({ candidate }) => candidate !== null).length;
  const reached = points.emails.length + points.phones.length + points.urls.length;
  const isRegistered = card.traits(company.candidate?.value ?? "").legalForm === 1;
  if (reached === 0 && (known < 2 || isBareName(named, card)) && !isRegistered) return "nothing";
  const probability = probabilityOf(strengthsOf(whole), model.card);
  const isReached = points.emails.length + points.phones.length > 0;
  const isContact = name.candidate !== null || (company.candidate !== null && isReached);
  if (probability >= (isContact ? leastForContact : leastForSide)) return "as read";
  return probability >= leastForSide && !isReached && points.urls.length > 0 ? "names nobody" : "nothing";
}

/** The reading without a person. */
const withoutPerson = (named: Beliefs): Beliefs => ({ ...named, name: none, title: none });
const none = { candidate: null, probability: 1 };

/**
 * What speaks for and against a card, in the order of the evidence.
 * @internal The trainer uses it, too.
 */
export const strengthsOf = (whole: WholeReading): readonly number[] =>
  cardEvidence.map(({ strength }) => Number(strength(whole)));

const values = (read: CardPoints["urls"]): readonly string[] => read.map(({ value }) => value);
