import { fieldsOf } from "../../../shared/domain/cards/card-reading.ts";
import { confidenceNames, judgedValues } from "../../../shared/domain/cards/confidence-evidence.ts";
import type { SequenceTable, Tally } from "../../../shared/domain/cards/letter-sequences.ts";
import { cardEvidenceNames, type Model } from "../../../shared/domain/cards/model.ts";
import { strengthsOf, wholeReading } from "../../../shared/domain/cards/read-card.ts";
import type { FieldName } from "../../../shared/domain/contacts/contact.ts";
import { type CardScore, cardScore, scoredFields } from "../bench/card-score.ts";
import { truthOf } from "../printed-cards/card-truth.ts";
import { inventCard } from "../printed-cards/invent-card.ts";
import { inventNotACard } from "../printed-cards/invent-not-a-card.ts";
import { inventSide } from "../printed-cards/invent-side.ts";
import { type Legibility, misreadCard } from "../printed-cards/misread-card.ts";
import type { Part } from "../printed-cards/part.ts";
import type { PrintedContact } from "../printed-cards/printed-contact.ts";
import { seededRandom } from "../printed-cards/random.ts";
import { learnChance, type Outcome } from "./learn-chance.ts";
import { without } from "./learn-sequences.ts";

const legibilities: readonly Legibility[] = ["perfect", "scan", "scan", "photo", "photo", "bad-photo"];

type Seeds = { readonly from: number; readonly count: number; readonly part: Part };

/** That a text is a card, or a card's side, and nothing else with names and numbers on it. */
export function learnCards(model: Model, { from, count, part }: Seeds): readonly number[] {
  const outcomes = Array.from({ length: count }, (_, n): Outcome => {
    const random = seededRandom(from + n + 0.5);
    const isCard = n % 2 === 0;
    const printed = !isCard
      ? inventNotACard(from + n, part)
      : n % 12 === 0
        ? inventSide(from + n, part)
        : inventCard(from + n, part);
    const lines = misreadCard(printed.lines, random.pick(legibilities), random);
    // A contact made up from a receipt is worse than a card that must be sent again.
    return { evidence: strengthsOf(wholeReading(lines, model)), right: isCard, counts: isCard ? 1 : 3 };
  });
  return learnChance(outcomes, cardEvidenceNames.length, { epochs: 12, averaged: false });
}

/** How sure to be of a value, by field. */
export function learnConfidence(
  model: Model,
  sequences: SequenceTable,
  { from, count, part }: Seeds,
): Readonly<Record<string, readonly number[]>> {
  const strange = without(sequences);
  const outcomes = Array.from({ length: count }, (_, n) =>
    judgedCard(model, strange, { seed: from + n, part }),
  ).flat();
  const of = (field: FieldName) => outcomes.filter((outcome) => outcome.field === field);
  return Object.fromEntries(
    scoredFields.map((field) => [
      field,
      learnChance(of(field), confidenceNames.length, { epochs: 8, averaged: true }),
    ]),
  );
}

const nothing = { name: null, title: null, company: null, address: null, emails: [], phones: [], urls: [] };

function judgedCard(
  model: Model,
  strange: (contact: PrintedContact) => Tally,
  { seed, part }: { readonly seed: number; readonly part: Part },
): readonly (Outcome & { field: FieldName })[] {
  const { contact, lines } = inventCard(seed, part);
  const random = seededRandom(seed + 0.5);
  const whole = wholeReading(misreadCard(lines, random.pick(legibilities), random), model);
  const fields = fieldsOf(whole);
  const truth = manifestTruth(truthOf(contact));
  return judgedValues(whole, strange(contact)).flatMap(({ key, field, evidence }) => {
    const value = fields[field];
    const index = /\[(\d+)\]/.exec(key)?.[1];
    const one = Array.isArray(value) ? [value[Number(index)]] : value;
    const score: CardScore = cardScore({ ...fields, ...nothing, [field]: one }, truth);
    const { right, wrong } = score[field];
    return right + wrong === 0 ? [] : [{ field, evidence, right: wrong === 0, counts: 1 }];
  });
}

/** As it is read back from a manifest. */
const manifestTruth = (truth: ReturnType<typeof truthOf>) =>
  JSON.parse(JSON.stringify(truth)) as Parameters<typeof cardScore>[1];
