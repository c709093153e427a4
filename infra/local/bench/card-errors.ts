import type { CardReading } from "../../../shared/domain/captures/capture.ts";
import { type CardScore, type ScoredField, scoredFields } from "./card-score.ts";
import type { TrueContact } from "./card-truth.ts";

export type CardError = {
  readonly file: string;
  readonly field: ScoredField;
  readonly expected: unknown;
  readonly got: unknown;
};

type Scored = {
  readonly reading: CardReading | null;
  readonly contact: TrueContact;
  readonly score: CardScore;
};

/** The fields of one card that are not what is printed. */
export function cardErrors(file: string, { reading, contact, score }: Scored): readonly CardError[] {
  return scoredFields
    .filter((field) => score[field].wrong + score[field].missed > 0)
    .map((field) => {
      const got = reading?.fields[field] ?? null;
      return field === "phones"
        ? {
            file,
            field,
            expected: contact.phones.map(({ printed, number }) => printed ?? number),
            got: reading?.fields.phones.map(({ number }) => number) ?? [],
          }
        : { file, field, expected: contact[field] ?? null, got };
    });
}
