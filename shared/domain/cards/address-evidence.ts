import { sizeOf } from "./evidence.ts";
import { sharesEdge } from "./layout.ts";
import type { Statement } from "./statement.ts";
import type { Traits } from "./traits.ts";

/** One piece of what may be an address, and the piece before it. */
export type AddressPiece = {
  readonly statement: Statement;
  readonly traits: Traits;
  readonly before: Statement | null;
  /** What a weak mark parts from the first piece, on its line in front of it. */
  readonly cutOff: Traits | null;
  /** What stands right below the last piece and is not of the run. */
  readonly left: Traits | null;
};

type PieceEvidence = { readonly name: string; readonly strength: (piece: AddressPiece) => number | boolean };
type RunEvidence = {
  readonly name: string;
  readonly strength: (run: readonly AddressPiece[]) => number | boolean;
};

/** What is asked of every piece of an address; their strengths are added up. */
const pieceEvidence: readonly PieceEvidence[] = [
  { name: "any piece", strength: () => 1 },
  { name: "town", strength: ({ traits }) => traits.town },
  { name: "street", strength: ({ traits }) => traits.street },
  { name: "unit", strength: ({ traits }) => traits.unit },
  { name: "house number", strength: ({ traits }) => traits.houseNumber },
  { name: "number mark", strength: ({ traits }) => /#\s?\d|\d[/-]\d/.test(traits.text) },
  {
    name: "postcode alone",
    strength: ({ traits }) => /^[A-Z\d][A-Z\d -]{2,9}$/.test(traits.text) && traits.digits,
  },
  { name: "country alone", strength: ({ traits }) => traits.country && traits.words.length <= 3 },
  { name: "country at the end", strength: ({ traits }) => traits.country && traits.words.length > 3 },
  {
    name: "region",
    strength: ({ traits }) => /\p{L}{3}(?:,| [-–]|\/)\s?\p{Lu}{2,3}$/u.test(traits.text),
  },
  { name: "comma", strength: ({ traits }) => traits.text.includes(",") },
  { name: "no digits", strength: ({ traits }) => !traits.digits },
  {
    name: "nothing of an address",
    strength: ({ traits: it }) => !(it.digits || it.street || it.unit || it.country || it.town),
  },
  { name: "large", strength: ({ statement }) => Math.max(0, Math.log2(sizeOf(statement))) },
  {
    name: "illegible",
    strength: ({ statement }) => 1 - Math.min(...statement.fragments.map(({ confidence }) => confidence)),
  },
  {
    name: "hardly legible",
    strength: ({ statement }) =>
      Math.max(0, 0.6 - Math.min(...statement.fragments.map(({ confidence }) => confidence))),
  },
  { name: "bulleted", strength: ({ statement }) => statement.fragments[0]?.bulleted ?? false },
  { name: "legal form", strength: ({ traits }) => (traits.digits ? 0 : traits.legalForm) },
  {
    name: "company word",
    strength: ({ traits }) => traits.companyWords > 0 && !traits.street && !traits.digits,
  },
  { name: "title word", strength: ({ traits }) => traits.titleWords > 0 && !traits.digits },
  {
    name: "department",
    strength: ({ traits }) => traits.department || (traits.unitOfCompany && !traits.digits),
  },
  { name: "mailbox", strength: ({ traits }) => traits.mailbox },
  { name: "domain", strength: ({ traits }) => (traits.digits ? 0 : traits.domain) },
  {
    name: "hours or a founding year",
    strength: ({ traits }) =>
      /\b(?:open|mon|sat|sun|since|seit|depuis|desde|est|established)\b/i.test(traits.text),
  },
  { name: "small words", strength: ({ traits }) => (traits.digits ? 0 : traits.smallWords) },
  { name: "short", strength: ({ traits }) => traits.text.length < 4 },
  {
    name: "on the same line",
    strength: ({ statement, before }) => before !== null && lineOf(statement) === lineOf(before),
  },
  {
    name: "next line",
    strength: ({ statement, before }) => before !== null && lineOf(statement) === lastLineOf(before) + 1,
  },
  {
    name: "other size",
    strength: ({ statement, before }) =>
      before === null ? 0 : Math.min(2, Math.abs(Math.log2(sizeOf(statement) / sizeOf(before)))),
  },
  {
    name: "other edge",
    strength: ({ statement, before }) => before !== null && !isInLine(before, statement),
  },
  {
    name: "wide gap",
    strength: ({ statement, before }) => (before === null ? 0 : gapBetween(before, statement)),
  },
];

/** What is asked of the whole. */
const runEvidence: readonly RunEvidence[] = [
  { name: "one piece", strength: (run) => run.length === 1 },
  { name: "begins inside a line", strength: ([first]) => first?.statement.whole === false },
  { name: "cut from a number or street", strength: ([first]) => isOfAddress(first?.cutOff) },
  { name: "stops above an address", strength: (run) => isOfAddress(run.at(-1)?.left) },
  { name: "five pieces or more", strength: (run) => run.length > 4 },
  { name: "street and town", strength: (run) => run.some(isStreet) && run.some(({ traits }) => traits.town) },
  {
    name: "neither street nor town",
    strength: (run) => !run.some(({ traits: it }) => it.town || it.street || it.houseNumber),
  },
  {
    name: "begins with the town",
    strength: (run) => run.length > 1 && (run[0]?.traits.town ?? false) && !isStreetAlso(run[0]),
  },
  { name: "ends with the town", strength: (run) => ends(run) },
  {
    name: "town in the middle",
    strength: (run) => run.slice(0, -2).some(({ traits }) => traits.town && !traits.street),
  },
  { name: "two towns", strength: (run) => run.filter(({ traits }) => traits.town).length > 1 },
  {
    name: "two streets",
    strength: (run) => run.filter(({ traits }) => traits.street && traits.houseNumber).length > 1,
  },
];

const isStreet = ({ traits }: AddressPiece): boolean => traits.street || traits.houseNumber;
const isStreetAlso = (piece: AddressPiece | undefined): boolean => piece !== undefined && isStreet(piece);

const isOfAddress = (it: Traits | null | undefined): boolean =>
  it != null && (it.houseNumber || it.street || it.unit || it.town || it.country);

function ends(run: readonly AddressPiece[]): boolean {
  const last = run.at(-1)?.traits;
  return last !== undefined && (last.town || last.country);
}

export const addressEvidenceNames: readonly string[] = [...pieceEvidence, ...runEvidence].map(
  ({ name }) => name,
);

/** Strengths in the order of `addressEvidenceNames`. */
export function addressStrengths(run: readonly AddressPiece[]): readonly number[] {
  return [
    ...pieceEvidence.map(({ strength }) => run.reduce((sum, piece) => sum + Number(strength(piece)), 0)),
    ...runEvidence.map(({ strength }) => Number(strength(run))),
  ];
}

const lineOf = ({ fragments: [first] }: Statement): number => first?.line ?? -1;
const lastLineOf = ({ fragments }: Statement): number => fragments.at(-1)?.line ?? -1;

function isInLine(a: Statement, b: Statement): boolean {
  if (lastLineOf(a) === lineOf(b)) return true;
  return sharesEdge(a.end, b.top, 0.6);
}

function gapBetween(a: Statement, b: Statement): number {
  if (lastLineOf(a) === lineOf(b)) return 0;
  const [{ box: above }, { box: below }] = [a.end, b.top];
  return Math.max(0, Math.min(1.5, (below.top - above.top - above.height) / Math.max(above.height, 1e-6)));
}
