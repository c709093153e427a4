/** How many of several things happen that do not depend on each other: the Poisson binomial distribution, one after the other. */
export function howMany(chances: readonly number[]): readonly number[] {
  const masses = new Array<number>(chances.length + 1).fill(0);
  masses[0] = 1;
  chances.forEach((chance, known) => {
    for (let n = known + 1; n > 0; n--)
      masses[n] = (masses[n] ?? 0) * (1 - chance) + (masses[n - 1] ?? 0) * chance;
    masses[0] = (masses[0] ?? 0) * (1 - chance);
  });
  return masses;
}
