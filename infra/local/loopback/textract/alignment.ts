/** What stands at the same place in two texts: one on each side, or several, or none. */
export type Aligned<A, B> = {
  readonly left: readonly A[];
  readonly right: readonly B[];
  readonly same: boolean;
};

/** Two texts beside one another with the fewest differences (Levenshtein), neighbouring differences together. */
export function aligned<A, B>(
  left: readonly A[],
  right: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly Aligned<A, B>[] {
  const costs = costTable(left, right, isSame);
  const cost = (i: number, j: number) => costs[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const pairs: Aligned<A, B>[] = [];
  let [i, j] = [left.length, right.length];
  while (i > 0 || j > 0) {
    const [a, b] = [left[i - 1], right[j - 1]];
    const same = a !== undefined && b !== undefined && isSame(a, b);
    const isPair = cost(i - 1, j - 1) + (same ? 0 : 1) === cost(i, j);
    const takesLeft = isPair || cost(i - 1, j) + 1 === cost(i, j);
    const takesRight = isPair || !takesLeft;
    pairs.unshift({
      left: takesLeft && a !== undefined ? [a] : [],
      right: takesRight && b !== undefined ? [b] : [],
      same: isPair && same,
    });
    if (takesLeft) i -= 1;
    if (takesRight) j -= 1;
  }
  return joined(pairs);
}

function costTable<A, B>(
  left: readonly A[],
  right: readonly B[],
  isSame: (a: A, b: B) => boolean,
): readonly (readonly number[])[] {
  const table = [right.reduce<number[]>((row) => [...row, row.length], [0])];
  for (const [i, a] of left.entries()) {
    const above = table[i] ?? [];
    const row = [i + 1];
    for (const [j, b] of right.entries())
      row.push(
        Math.min((above[j] ?? 0) + (isSame(a, b) ? 0 : 1), (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1),
      );
    table.push(row);
  }
  return table;
}

function joined<A, B>(pairs: readonly Aligned<A, B>[]): readonly Aligned<A, B>[] {
  const runs: Aligned<A, B>[] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    if (last && !last.same && !pair.same)
      runs[runs.length - 1] = {
        left: [...last.left, ...pair.left],
        right: [...last.right, ...pair.right],
        same: false,
      };
    else runs.push(pair);
  }
  return runs;
}
