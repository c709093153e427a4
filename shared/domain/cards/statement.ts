import type { Fragment } from "./fragment.ts";
import { type Boxed, boxOnLine, isRightBelow, isSameSize } from "./layout.ts";

/** What may be one thing: fragments that stand together, and what they say. */
export type Statement = {
  readonly text: string;
  readonly fragments: readonly Fragment[];
  /** Nothing else stands on its lines but for strongly parted things. */
  readonly whole: boolean;
  /** Around its first and its last line. */
  readonly top: Boxed;
  readonly end: Boxed;
};

/** Every run of fragments on one line that no strong mark parts. */
export function statementsOf(fragments: readonly Fragment[]): readonly Statement[] {
  return strongPieces(fragments).flatMap((piece) =>
    piece.flatMap((_, from) =>
      piece.slice(from).map((_, more) => {
        const run = piece.slice(from, from + more + 1);
        const place = boxOnLine(run, "first");
        return {
          text: joined(run),
          fragments: run,
          whole: run.length === piece.length,
          top: place,
          end: place,
        };
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
    const next = wholes.find(({ top, fragments: [first] }) => {
      if (first === undefined || first.line <= last.line) return false;
      return isSameSize(last, first) && isRightBelow(stack.end, top);
    });
    if (next === undefined) return [];
    const taller = {
      text: `${stack.text} ${next.text}`,
      fragments: [...stack.fragments, ...next.fragments],
      whole: true,
      top: stack.top,
      end: next.end,
    };
    return [taller, ...(linesOf(taller) < most ? grown(taller) : [])];
  };
  return wholes.flatMap(grown);
}

/** How many lines it stands on. */
export const linesOf = ({ fragments }: Statement): number => new Set(fragments.map(({ line }) => line)).size;
