/** Where a rising function reaches `value` between `low` and `high`, by halving (60 times: to the last digits of a number). */
export function solve(
  rising: (x: number) => number,
  value: number,
  { low, high }: { readonly low: number; readonly high: number },
): number {
  let [from, to] = [low, high];
  for (let half = 0; half < 60; half++) {
    const middle = (from + to) / 2;
    if (rising(middle) < value) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
