import type { CaptureResult } from "../../domain/captures/capture.ts";
import { contactName } from "../../domain/contacts/contact-name.ts";
import { firstName } from "../../domain/contacts/first-name.ts";
import { clip } from "../words/clip.ts";
import { fullDate } from "../words/days.ts";
import { type CardField, cardFields } from "./card-fields.ts";
import type { Detail } from "./detail.ts";

export type Captured = Extract<CaptureResult, { kind: "captured" }>;
export type NotRead = Extract<CaptureResult, { kind: "unreadable" }>;

export const capturedOf = (captures: readonly CaptureResult[]): readonly Captured[] =>
  captures.filter((each) => each.kind === "captured");

export const notReadOf = (captures: readonly CaptureResult[]): readonly NotRead[] =>
  captures.filter((each) => each.kind === "unreadable");

/** The photos that showed nothing but other sides of cards. */
export const otherSidesOf = (captures: readonly CaptureResult[]): readonly string[] =>
  captures.flatMap((each) => (each.kind === "other-side" ? [each.file] : []));

/** The pictures that only decorate the mail. */
export const leftOutOf = (captures: readonly CaptureResult[]): readonly string[] =>
  captures.flatMap((each) => (each.kind === "left-out" ? [each.file] : []));

/** One person of a receipt, in words. */
export type CapturedWords = {
  readonly name: string;
  readonly first: string;
  readonly fields: readonly CardField[];
  /** What the person is asked to check or to add, each with the answer that does. */
  readonly checks: readonly { readonly word: string; readonly what: string; readonly command: string }[];
};

export function capturedWords(captured: Captured, detail: Detail): CapturedWords {
  const { n, fields: read } = captured;
  const fields = cardFields(captured, detail);
  const checks = fields
    .filter(({ doubtful }) => doubtful)
    .map(({ word, values: [value] }) => ({
      word,
      what: `If the ${word} is wrong`,
      command: `fix ${n} ${word} ${value?.raw ?? "…"}`,
    }));
  const missing = { word: "name", what: "No name was read", command: `fix ${n} name …` };
  return {
    name: clip(contactName(read), 80),
    first: clip(firstName(read), 40),
    fields,
    checks: [...(read.name === null ? [missing] : []), ...checks, ...samePerson(captured)],
  };
}

/** Two answers to one question. */
function samePerson({ n, likely }: Captured): CapturedWords["checks"] {
  if (!likely) return [];
  const word = "same person";
  const looks = `This looks like ${clip(likely.name, 80)}, met on ${fullDate(likely.metOn)}. If it is the same person`;
  return [
    { word, what: looks, command: `merge ${n}` },
    { word, what: "If it is somebody else", command: `keep ${n}` },
  ];
}

/** What there is to check, each thing once. */
export const thingsToCheck = ({ checks }: CapturedWords): readonly string[] => [
  ...new Set(checks.map(({ word }) => word)),
];
