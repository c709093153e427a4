/** How many letters must be typed otherwise, added, left out or swapped with their neighbour (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  const [start, end] = sameAtBothEnds(one, other);
  const width = other.length - start - end;
  let before = new Uint32Array(width + 1);
  let last = Uint32Array.from({ length: width + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length - start - end; row++) {
    const next = new Uint32Array(width + 1);
    next[0] = row;
    const letter = one.charCodeAt(start + row - 1);
    const letterBefore = row > 1 ? one.charCodeAt(start + row - 2) : -1;
    for (let column = 1; column <= width; column++) {
      const isSame = letter === other.charCodeAt(start + column - 1);
      const isSwapped =
        column > 1 &&
        letter === other.charCodeAt(start + column - 2) &&
        letterBefore === other.charCodeAt(start + column - 1);
      const least = Math.min(
        at(next, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      next[column] = isSwapped ? Math.min(least, at(before, column - 2) + 1) : least;
    }
    before = last;
    last = next;
  }
  return at(last, width);
}

const at = (row: Uint32Array, column: number): number => row[column] ?? 0;

/** How many letters both begin and end with: they are never typed otherwise. */
function sameAtBothEnds(one: string, other: string): readonly [number, number] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [start, end];
}
