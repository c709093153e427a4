import { type AddressPiece, addressStrengths } from "./address-evidence.ts";
import type { Candidate, PrintedCard } from "./candidate.ts";
import { boxOnLine, isRightBelow } from "./layout.ts";
import type { Model } from "./model.ts";
import { type Statement, statementsOf, strongPieces } from "./statement.ts";

const mostPieces = 6;

/** Every run of pieces that follow each other on a line or under each other; the first may be the end of a line only. */
export function addressCandidates(card: PrintedCard, model: Model): readonly Candidate[] {
  const ends = new Set(strongPieces(card.fragments).map((piece) => piece.at(-1)));
  const starts = statementsOf(card.fragments).filter(({ fragments }) => ends.has(fragments.at(-1)));
  const wholes = starts.filter(({ whole }) => whole);
  const weights = model.evidence.address;
  return starts
    .flatMap((start) => runsFrom([start], wholes))
    .filter((run) =>
      run.some(({ text }) => /\d/.test(text) || card.traits(text).street || card.traits(text).country),
    )
    .map((run) => {
      const evidence = addressStrengths(run.map((statement, i) => pieceOf(card, statement, run[i - 1])));
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

function pieceOf(card: PrintedCard, statement: Statement, before: Statement | undefined): AddressPiece {
  return { statement, traits: card.traits(statement.text), before: before ?? null };
}

function runsFrom(
  run: readonly Statement[],
  wholes: readonly Statement[],
): readonly (readonly Statement[])[] {
  const last = run.at(-1)?.fragments.at(-1);
  if (last === undefined || run.length === mostPieces) return [run];
  const beside = wholes.find(
    ({ fragments: [first] }) =>
      first?.line === last.line &&
      first.box.left > last.box.left &&
      !run.some(({ fragments }) => fragments.includes(first)),
  );
  const above = boxOnLine(
    run.flatMap(({ fragments }) => fragments),
    "last",
  );
  const below = wholes.find(
    ({ fragments, fragments: [first] }) =>
      first !== undefined && first.line > last.line && isRightBelow(above, boxOnLine(fragments, "first")),
  );
  const longer = [beside, below].filter((next) => next !== undefined);
  return [run, ...longer.flatMap((next) => runsFrom([...run, next], wholes))];
}

function joinPieces(run: readonly Statement[]): string {
  return run.map(({ text }) => text.replace(/,$/, "")).join(", ");
}
