import type { CardReading } from "../../../shared/domain/captures/capture.ts";
import { readCard } from "../../../shared/domain/cards/read-card.ts";
import type { TextLine } from "../../../shared/domain/cards/text-line.ts";
import { type Calibration, calibrationOf } from "./calibration.ts";
import { type CardError, cardErrors } from "./card-errors.ts";
import {
  type CardScore,
  cardScore,
  isAllRight,
  type ScoredField,
  scoredFields,
  summed,
} from "./card-score.ts";
import type { TrueCard } from "./card-truth.ts";
import { printedLines } from "./printed-lines.ts";

export type ParsedCard = TrueCard & {
  readonly reading: CardReading | null;
  readonly score: CardScore;
  readonly milliseconds: number;
};

type Overall = {
  readonly cards: number;
  readonly microF1: number | null;
  /** Nothing wrong, nothing missed. */
  readonly allRight: number;
  /** So with name, company, emails and phones. */
  readonly coreRight: number;
};

export type LinesSummary = Overall & {
  readonly f1: Readonly<Record<ScoredField, number | null>>;
  readonly by: Readonly<Record<"tier" | "layout" | "locale", Readonly<Record<string, Overall>>>>;
  readonly milliseconds: { readonly p50: number; readonly p99: number };
  readonly calibration: Calibration;
  readonly errors: readonly CardError[];
};

/** Measures the parser alone, on the lines that stand in `FOLDER/lines`. */
export async function linesBench(folder: string, cards: readonly TrueCard[], json: boolean): Promise<void> {
  const read = await Promise.all(cards.map(({ file }) => printedLines(folder, file)));
  const warm = read.slice(0, 100);
  for (const lines of warm) readCard(lines);
  const parsed = cards.map((card, index) => parse(card, read[index] ?? []));
  const summary = linesSummary(parsed);
  process.stdout.write(json ? `${JSON.stringify(summary)}\n` : printedLinesSummary(summary));
}

function parse(card: TrueCard, lines: readonly TextLine[]): ParsedCard {
  const begun = performance.now();
  const reading = readCard(lines);
  const milliseconds = performance.now() - begun;
  return { ...card, reading, milliseconds, score: cardScore(reading?.fields ?? null, card.contact) };
}

function linesSummary(cards: readonly ParsedCard[]): LinesSummary {
  const f1 = scoredFields.map((field) => [field, summed(cards.map(({ score }) => score[field])).f1]);
  const by = (of: "tier" | "layout" | "locale") =>
    Object.fromEntries(
      [...Map.groupBy(cards, (card) => card[of])].sort().map(([key, some]) => [key, overall(some)]),
    );
  const times = cards.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const quantile = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return {
    ...overall(cards),
    f1: Object.fromEntries(f1) as LinesSummary["f1"],
    by: { tier: by("tier"), layout: by("layout"), locale: by("locale") },
    milliseconds: { p50: quantile(0.5), p99: quantile(0.99) },
    calibration: calibrationOf(cards),
    errors: cards.flatMap(({ file, reading, contact, score }) =>
      cardErrors(file, { reading, contact, score }),
    ),
  };
}

const core: readonly ScoredField[] = ["name", "company", "emails", "phones"];

function overall(cards: readonly ParsedCard[]): Overall {
  const counts = cards.flatMap(({ score }) => scoredFields.map((field) => score[field]));
  const isRight = (score: CardScore) => core.every((field) => score[field].wrong + score[field].missed === 0);
  const among = Math.max(1, cards.length);
  return {
    cards: cards.length,
    microF1: summed(counts).f1,
    allRight: cards.filter(({ score }) => isAllRight(score)).length / among,
    coreRight: cards.filter(({ score }) => isRight(score)).length / among,
  };
}

function printedLinesSummary(summary: LinesSummary): string {
  const { milliseconds, by, f1, calibration, errors } = summary;
  const told = ({ cards, microF1, allRight, coreRight }: Overall) =>
    `${cards} cards, micro F1 ${percent(microF1)}, all right ${percent(allRight)}, name, company, emails and phones right ${percent(coreRight)}`;
  const groups = Object.entries(by).flatMap(([of, some]) =>
    Object.entries(some).map(([key, each]) => `  ${of} ${key}: ${told(each)}`),
  );
  return [
    ...errors.map(
      ({ file, field, expected, got }) =>
        `${file} ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
    ),
    told(summary),
    ...scoredFields.map((field) => `  ${field.padEnd(8)} F1 ${percent(f1[field])}`),
    ...groups,
    `calibration: expected error ${calibration.expectedError.toFixed(3)}; marked doubtful: ${percent(calibration.wrongMarked)} of the wrong fields, ${percent(calibration.rightMarked)} of the right ones`,
    `${milliseconds.p50.toFixed(2)} ms a card (p50), ${milliseconds.p99.toFixed(2)} ms (p99)`,
    "",
  ].join("\n");
}

const percent = (share: number | null): string => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);
