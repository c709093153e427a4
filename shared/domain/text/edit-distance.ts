/** How many letters must be typed otherwise, added, left out or swapped with their neighbour (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  const { start, end } = sameAtBothEnds(one, other);
  const height = one.length - start - end;
  const width = other.length - start - end;
  if (height === 0 || width === 0) return height + width;
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, index) => index);
  for (let row = 1; row <= height; row++) {
    const next = [row];
    const letter = one.charCodeAt(start + row - 1);
    for (let column = 1; column <= width; column++) {
      const swaps =
        letter === other.charCodeAt(start + column - 2) &&
        one.charCodeAt(start + row - 2) === other.charCodeAt(start + column - 1);
      const typed = at(last, column - 1) + (letter === other.charCodeAt(start + column - 1) ? 0 : 1);
      const least = Math.min(at(next, column - 1) + 1, at(last, column) + 1, typed);
      next.push(swaps && row > 1 && column > 1 ? Math.min(least, at(before, column - 2) + 1) : least);
    }
    before = last;
    last = next;
  }
  return at(last, width);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;

/** How many letters both begin and end with: none of them is typed otherwise. */
function sameAtBothEnds(one: string, other: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  )
    end++;
  return { start, end };
}
