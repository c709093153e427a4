import { moneyText } from "../../domain/money/money-text.ts";
import type { BniFigures } from "../../domain/roi/bni-figures.ts";
import type { RoiLine } from "../../domain/roi/summary.ts";

type Count = Exclude<keyof BniFigures, "tyfcb" | "reported">;

/** Told where there was any. */
const otherSeats: readonly (readonly [word: string, count: Count])[] = [
  ["late", "late"],
  ["medical", "medical"],
  ["substitute", "substitutes"],
];

/** A month's figures in the words of BNI Connect, to be copied, and beside them what its own report says; none of another group. */
export function bniLines({ bni }: Pick<RoiLine, "bni">): readonly string[] {
  if (bni === null) return [];
  const { reported } = bni;
  const theirs = (figure: number | string | null | undefined): string =>
    figure === null || figure === undefined ? "" : ` (PALMS ${figure})`;
  const said = (word: string, count: Count): string => `${word} ${bni[count]}${theirs(reported?.[count])}`;
  const isTold = (count: Count): boolean => bni[count] > 0 || (reported?.[count] ?? 0) > 0;
  const seats = otherSeats.filter(([, count]) => isTold(count)).map(([word, count]) => said(word, count));
  const isSeated = seats.length > 0 || isTold("present") || isTold("absent");
  const tyfcb = reported?.tyfcb ? moneyText(reported.tyfcb) : null;
  return [
    `TYFCB ${moneyText(bni.tyfcb)}${theirs(tyfcb)}, ${said("1-2-1s", "oneToOnes")}`,
    [said("RGI", "rgi"), said("RGO", "rgo"), said("RRI", "rri"), said("RRO", "rro")].join(", "),
    ...(isSeated ? [[said("Present", "present"), said("absent", "absent"), ...seats].join(", ")] : []),
  ];
}
