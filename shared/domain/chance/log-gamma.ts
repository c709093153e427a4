/** Coefficients B(2k) / (2k (2k − 1)) of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/**
 * ln Γ(x) for x > 0, to about 14 digits: Stirling's series (Abramowitz and Stegun 6.1.41) where it converges fast, below 10 by Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 10; z++) shift += Math.log(z);
  const tail = stirling.reduce((sum, coefficient, k) => sum + coefficient / z ** (2 * k + 1), 0);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + tail - shift;
}

/** ln B(a, b), the beta function's logarithm (Abramowitz and Stegun 6.2.2). */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);
