import { type AddressPiece, addressStrengths } from "./address-evidence.ts";
import type { Candidate, PrintedCard } from "./candidate.ts";
import { type Boxed, isRightBelow, unitedBox } from "./layout.ts";
import type { Model } from "./model.ts";
import { type Statement, statementsOf, strongPieces } from "./statement.ts";
import type { Traits } from "./traits.ts";

const mostPieces = 6;

/** Every run of pieces that follow each other on a line or under each other; the first may be the end of a line only. */
export function addressCandidates(card: PrintedCard, model: Model): readonly Candidate[] {
  const ends = new Set(strongPieces(card.fragments).map((piece) => piece.at(-1)));
  const starts = statementsOf(card.fragments).filter(({ fragments }) => ends.has(fragments.at(-1)));
  const wholes = starts.filter(({ whole }) => whole);
  const weights = model.evidence.address;
  return starts
    .flatMap((start) => runsFrom({ pieces: [start], end: start.end }, wholes))
    .filter((run) =>
      run.some(({ text }) => /\d/.test(text) || card.traits(text).street || card.traits(text).country),
    )
    .map((run) => {
      const around = { cutOff: cutOff(run, card), left: leftBelow(run, wholes, card) };
      const evidence = addressStrengths(
        run.map((statement, i) => ({ ...pieceOf(card, statement, run[i - 1]), ...around })),
      );
      const score = evidence.reduce((sum, strength, i) => sum + strength * (weights[i] ?? 0), 0);
      const value = joinPieces(run);
      return {
        field: "address",
        value,
        text: value,
        fragments: run.flatMap(({ fragments }) => fragments),
        evidence,
        score,
      };
    });
}

function cutOff([first]: readonly Statement[], card: PrintedCard): Traits | null {
  const [start] = first?.fragments ?? [];
  if (start?.behind?.strength !== "weak") return null;
  const before = card.fragments[card.fragments.indexOf(start) - 1];
  return before === undefined ? null : card.traits(before.text);
}

function leftBelow(
  run: readonly Statement[],
  wholes: readonly Statement[],
  card: PrintedCard,
): Traits | null {
  const last = run.at(-1);
  const line = last?.fragments.at(-1)?.line ?? 0;
  const below = wholes.find(
    ({ top, fragments: [first] }) =>
      first !== undefined && first.line > line && last !== undefined && isRightBelow(last.end, top),
  );
  return below === undefined ? null : card.traits(below.text);
}

function pieceOf(
  card: PrintedCard,
  statement: Statement,
  before: Statement | undefined,
): Pick<AddressPiece, "statement" | "traits" | "before"> {
  return { statement, traits: card.traits(statement.text), before: before ?? null };
}

type Run = { readonly pieces: readonly Statement[]; readonly end: Boxed };

function runsFrom({ pieces, end }: Run, wholes: readonly Statement[]): readonly (readonly Statement[])[] {
  const last = pieces.at(-1)?.fragments.at(-1);
  if (last === undefined || pieces.length === mostPieces) return [pieces];
  const beside = wholes.find(
    ({ fragments: [first] }) => first?.line === last.line && first.box.left > last.box.left,
  );
  const below = wholes.find(
    ({ top, fragments: [first] }) => first !== undefined && first.line > last.line && isRightBelow(end, top),
  );
  const longer = [
    ...(beside ? [{ pieces: [...pieces, beside], end: { box: unitedBox([end.box, beside.end.box]) } }] : []),
    ...(below ? [{ pieces: [...pieces, below], end: below.end }] : []),
  ];
  return [pieces, ...longer.flatMap((run) => runsFrom(run, wholes))];
}

function joinPieces(run: readonly Statement[]): string {
  return run.map(({ text }) => text.replace(/,$/, "")).join(", ");
}
