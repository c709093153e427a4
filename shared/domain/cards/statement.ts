import type { Fragment } from "./fragment.ts";
import { boxOnLine, isRightBelow, isSameSize } from "./layout.ts";

/** What may be one thing: fragments that stand together, and what they say. */
export type Statement = {
  readonly text: string;
  readonly fragments: readonly Fragment[];
  /** Nothing else stands on its lines but for strongly parted things. */
  readonly whole: boolean;
};

/** Every run of fragments on one line that no strong mark parts. */
export function statementsOf(fragments: readonly Fragment[]): readonly Statement[] {
  return strongPieces(fragments).flatMap((piece) =>
    piece.flatMap((_, from) =>
      piece.slice(from).map((_, more) => {
        const run = piece.slice(from, from + more + 1);
        return { text: joined(run), fragments: run, whole: run.length === piece.length };
      }),
    ),
  );
}

/** The fragments, together where only weak marks part them. */
export function strongPieces(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const pieces: Fragment[][] = [];
  for (const fragment of fragments) {
    const last = pieces.at(-1);
    if (last !== undefined && fragment.behind?.strength === "weak") last.push(fragment);
    else pieces.push([fragment]);
  }
  return pieces;
}

function joined(run: readonly Fragment[]): string {
  return run
    .map(({ text, behind }, index) => (index === 0 ? text : `${behind?.mark ?? " "}${text}`))
    .join("");
}

/** Lines under each other, of about one size, up to so many, as one statement each. */
export function stacked(wholes: readonly Statement[], most: number): readonly Statement[] {
  const grown = (stack: Statement): readonly Statement[] => {
    const last = stack.fragments.at(-1);
    if (stack.fragments.length >= most * 2 || last === undefined) return [];
    const above = boxOnLine(stack.fragments, "last");
    const next = wholes.find(
      ({ fragments, fragments: [first] }) =>
        first !== undefined &&
        first.line > last.line &&
        isRightBelow(above, boxOnLine(fragments, "first")) &&
        isSameSize(last, first),
    );
    if (next === undefined) return [];
    const taller = {
      text: `${stack.text} ${next.text}`,
      fragments: [...stack.fragments, ...next.fragments],
      whole: true,
    };
    return [taller, ...(linesOf(taller) < most ? grown(taller) : [])];
  };
  return wholes.flatMap(grown);
}

const linesOf = ({ fragments }: Statement): number => new Set(fragments.map(({ line }) => line)).size;
