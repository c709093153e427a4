import fc from "fast-check";
import { registry } from "../../../../../shared/domain/commands/registry.ts";

const verbs = registry.flatMap(({ name, synonyms, casual = [] }) => [name, ...synonyms, ...casual]);
const examples = registry.flatMap(({ forms }) => forms.map(({ example }) => example));
const people = [
  "1",
  "2",
  "3",
  "1,3",
  "all",
  "all but 2",
  "9",
  "Jane",
  "Bob Roe",
  "eve",
  "Nobody",
  "she",
  "them",
];
const ends = [
  "fri",
  "next tue 3pm",
  "in 2 weeks",
  "3/4",
  "1200",
  "1,200.50",
  "2k",
  "at Chamber breakfast",
  "a bookkeeper",
];
const small = [
  "and",
  "but",
  "not",
  "?",
  ".",
  ",",
  ";",
  ":",
  "-",
  "no",
  "yes",
  "the second",
  "thanks",
  "call back",
  "to",
  "with",
];

/** A line made of what lines of replies are made of, in no order that makes sense. */
export const anyLine = fc
  .array(fc.constantFrom(...verbs, ...people, ...ends, ...small), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "));

/** What the help mail gives as an example, for somebody. */
export const anyExample = fc.constantFrom(...examples);
