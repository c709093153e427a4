import type { Candidate, NamedField } from "./candidate.ts";

/** `probability`: that this, of all that the card's texts offer, is the field's value; not yet that it is spelt right. */
export type Belief = { readonly candidate: Candidate | null; readonly probability: number };
export type Beliefs = Readonly<Record<NamedField, Belief>>;
