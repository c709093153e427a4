import type { AnswerLimits } from "../answers/shown-answers.ts";
import { inRows, type RecallDetail } from "../recall/recall-detail.ts";

/** How much a receipt tells of each person, so that one of many cards stays small. */
export type Detail = {
  readonly people: "cards" | "rows" | "lines";
  /** Values shown of a field, and characters of each. */
  readonly values: number;
  readonly length: number;
  readonly mostPeople: number;
  readonly answers: AnswerLimits;
  /** Of those whom the lines beside the cards asked for. */
  readonly recalled: RecallDetail;
};

const atLength: Detail = {
  people: "cards",
  values: 4,
  length: 100,
  mostPeople: 200,
  answers: { most: 40, length: 400 },
  recalled: inRows[0],
};

/** From the fullest down. Of a few people all is told at length; of very many, nobody needs to try. */
export function levelsFor(people: number): readonly [Detail, ...Detail[]] {
  if (people <= 4) return [atLength, asRows, ...asLines];
  return people <= 60 ? [{ ...atLength, people: "rows" }, asRows, ...asLines] : asLines;
}

const asRows: Detail = {
  ...atLength,
  people: "rows",
  answers: { most: 20, length: 200 },
  recalled: inRows[1],
};

const asLines: readonly [Detail, ...Detail[]] = [
  {
    people: "lines",
    values: 2,
    length: 60,
    mostPeople: 200,
    answers: { most: 20, length: 200 },
    recalled: inRows[1],
  },
  {
    people: "lines",
    values: 1,
    length: 30,
    mostPeople: 120,
    answers: { most: 10, length: 120 },
    recalled: inRows[2],
  },
  {
    people: "lines",
    values: 0,
    length: 30,
    mostPeople: 150,
    answers: { most: 10, length: 120 },
    recalled: inRows[2],
  },
];
