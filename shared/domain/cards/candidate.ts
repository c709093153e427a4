import type { CardFacts } from "./card-facts.ts";
import type { Fragment } from "./fragment.ts";
import type { Traits } from "./traits.ts";

/** The fields that have no form of their own, so that the whole card tells which text is which. */
export const namedFields = ["name", "company", "title", "address", "department"] as const;
export type NamedField = (typeof namedFields)[number];

/** One thing that a field may be: its value, the fragments it takes, and what speaks for and against it. */
export type Candidate = {
  readonly field: NamedField;
  readonly value: string;
  /** What is printed: a name with its honorific and credentials. */
  readonly text: string;
  readonly fragments: readonly Fragment[];
  /** Strengths in the order of the field's evidence. */
  readonly evidence: readonly number[];
  /** How likely it is on its own (log-odds). */
  readonly score: number;
  /** Its value is not what was read, but what the rest of the card makes of it. */
  readonly respelt?: boolean;
};

/** What is printed on a card outside its contact points. */
export type PrintedCard = {
  readonly fragments: readonly Fragment[];
  readonly facts: CardFacts;
  readonly traits: (text: string) => Traits;
};
