import { type CardScore, isAllRight, type ScoredField, scoredFields, summed } from "./card-score.ts";

export type MeasuredCard = {
  readonly file: string;
  readonly tier: string;
  readonly seconds: number;
  readonly score: CardScore;
};

export type CardsSummary = {
  readonly cards: number;
  readonly microF1: number | null;
  readonly f1: Readonly<Record<ScoredField, number | null>>;
  /** The share of cards on which nothing is wrong and nothing missed. */
  readonly allRight: number;
  readonly byTier: Readonly<
    Record<string, { readonly cards: number; readonly microF1: number | null; readonly allRight: number }>
  >;
  readonly seconds: { readonly p50: number; readonly p99: number };
  readonly peakMegabytes: number;
};

export function cardsSummary(cards: readonly MeasuredCard[], peakMegabytes: number): CardsSummary {
  const tiers = Map.groupBy(cards, ({ tier }) => tier);
  const fields = scoredFields.map((field) => [field, summed(cards.map(({ score }) => score[field])).f1]);
  return {
    ...overall(cards),
    f1: Object.fromEntries(fields) as CardsSummary["f1"],
    byTier: Object.fromEntries([...tiers].map(([tier, some]) => [tier, overall(some)])),
    seconds: { p50: quantile(cards, 0.5), p99: quantile(cards, 0.99) },
    peakMegabytes: Math.round(peakMegabytes),
  };
}

function overall(cards: readonly MeasuredCard[]): {
  cards: number;
  microF1: number | null;
  allRight: number;
} {
  const counts = cards.flatMap(({ score }) => scoredFields.map((field) => score[field]));
  const right = cards.filter(({ score }) => isAllRight(score)).length;
  return {
    cards: cards.length,
    microF1: summed(counts).f1,
    allRight: cards.length === 0 ? 0 : right / cards.length,
  };
}

function quantile(cards: readonly MeasuredCard[], share: number): number {
  const sorted = cards.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function printedSummary(summary: CardsSummary): string {
  const { seconds, byTier, f1 } = summary;
  return [
    `${summary.cards} cards: micro F1 ${percent(summary.microF1)}, all right ${percent(summary.allRight)}`,
    ...scoredFields.map((field) => `  ${field.padEnd(8)} F1 ${percent(f1[field])}`),
    ...Object.entries(byTier).map(
      ([tier, { cards, microF1, allRight }]) =>
        `  ${tier}: ${cards} cards, micro F1 ${percent(microF1)}, all right ${percent(allRight)}`,
    ),
    `${seconds.p50.toFixed(2)} s a card (p50), ${seconds.p99.toFixed(2)} s (p99), ${summary.peakMegabytes} MB at most`,
    "",
  ].join("\n");
}

const percent = (share: number | null): string => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
