import type { AnswerLimits } from "../answers/shown-answers.ts";

/** How much is told of each person whom an answer shows. */
export type RecallDetail = {
  readonly people: "cards" | "rows";
  readonly notes: number;
  /** Values shown of a field, and characters of each and of a note. */
  readonly values: number;
  readonly length: number;
  readonly answers: AnswerLimits;
};

const many = { most: 60, length: 400 } as const;
const few = { most: 20, length: 200 } as const;

/** Many people on one sheet, from the fullest down. */
export const inRows: readonly [RecallDetail, RecallDetail, RecallDetail] = [
  { people: "rows", notes: 3, values: 3, length: 160, answers: many },
  { people: "rows", notes: 1, values: 2, length: 80, answers: few },
  { people: "rows", notes: 0, values: 1, length: 60, answers: { most: 10, length: 120 } },
];

const atLength: RecallDetail = { people: "cards", notes: 8, values: 6, length: 300, answers: many };

/** From the fullest down: a few people have a card each, many share a sheet. */
export const recallLevels = (people: number): readonly [RecallDetail, ...RecallDetail[]] =>
  people <= 6 ? [atLength, { ...atLength, notes: 3, length: 160 }, ...inRows] : inRows;
