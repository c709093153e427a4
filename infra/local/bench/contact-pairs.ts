import type { ContactFields } from "../../../shared/domain/contacts/contact.ts";
import { cardScore, type ScoredField, scoredFields } from "./card-score.ts";
import type { TrueContact } from "./card-truth.ts";

/** Who was read beside who is printed; null: nobody. */
export type ContactPair<T> = { readonly truth: TrueContact | null; readonly read: T | null };

/** What tells best who somebody is. */
const weights: Readonly<Partial<Record<ScoredField, number>>> = { emails: 3, phones: 2 };

/** Pairs each who is printed with who was read most like them. The only two of a photo are a pair, however unlike. */
export function contactPairs<T extends ContactFields>(
  truths: readonly TrueContact[],
  reads: readonly T[],
): readonly ContactPair<T>[] {
  const [only, ...others] = truths;
  const likely = truths
    .flatMap((truth) => reads.map((read) => ({ truth, read, likeness: likeness(read, truth) })))
    .filter((pair) => pair.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness);
  const pairs: ContactPair<T>[] = [];
  const isFree = (pair: ContactPair<T>) =>
    pairs.every(({ truth, read }) => truth !== pair.truth && read !== pair.read);
  for (const { truth, read } of likely) if (isFree({ truth, read })) pairs.push({ truth, read });
  const [first] = reads;
  if (pairs.length === 0 && only && first && others.length === 0) pairs.push({ truth: only, read: first });
  const missed = truths.filter((truth) => pairs.every((pair) => pair.truth !== truth));
  const invented = reads.filter((read) => pairs.every((pair) => pair.read !== read));
  return [
    ...pairs,
    ...missed.map((truth) => ({ truth, read: null })),
    ...invented.map((read) => ({ truth: null, read })),
  ];
}

function likeness(read: ContactFields, truth: TrueContact): number {
  const score = cardScore(read, truth);
  return scoredFields.reduce((sum, field) => sum + score[field].right * (weights[field] ?? 1), 0);
}
