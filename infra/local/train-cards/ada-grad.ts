/** Steps along a gradient, each weight by its own history (Duchi et al. 2011), with a pull towards zero. */
export type AdaGrad = {
  readonly weights: Float64Array;
  step(gradient: ReadonlyMap<number, number> | Float64Array): void;
};

export function adaGrad(weights: Float64Array, rate: number, pull: number): AdaGrad {
  const history = new Float64Array(weights.length).fill(1e-3);
  return {
    weights,
    step(gradient) {
      for (const [i, value] of gradient.entries()) {
        if (value === 0) continue;
        const slope = value + pull * (weights[i] ?? 0);
        history[i] = (history[i] ?? 0) + slope * slope;
        weights[i] = (weights[i] ?? 0) - (rate * slope) / Math.sqrt(history[i] ?? 1);
      }
    },
  };
}
