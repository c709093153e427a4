import type { Settings } from "./settings.ts";

/** The currencies beside the person's own for which a rate is known. */
export const ratedIn = ({ currency, exchange }: Settings): readonly string[] =>
  exchange.flatMap((rate) => (rate.of === currency ? [rate.in] : rate.in === currency ? [rate.of] : []));
