/** P(Z ≤ z) of the standard normal distribution, right to 12 places: its series (Abramowitz and Stegun 26.2.11). */
export function normalBelow(z: number): number {
  if (Math.abs(z) > 7) return z < 0 ? 0 : 1;
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-13; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
