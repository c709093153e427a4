import type { CaptureResult } from "../captures/capture.ts";
import type { UnitResult } from "../ledger/entry.ts";

/** What several mails led to, as if it had been one: everybody once, as they were told of last, and numbered from 1. `isKept`: whether a contact still is. */
export function toldTogether(
  mails: readonly UnitResult[],
  isKept: (contactId: string) => boolean,
): readonly UnitResult[] {
  const last = new Map<string, CaptureResult>();
  for (const captured of mails.flatMap(capturesIn))
    if (captured.kind === "captured") last.set(captured.contactId, captured);
  const isTold = (each: CaptureResult) =>
    each.kind !== "captured" || (isKept(each.contactId) && last.get(each.contactId) === each);
  let n = 0;
  const numbered = (each: CaptureResult): CaptureResult =>
    each.kind === "captured" ? { ...each, n: (n += 1) } : each;
  return mails.map((result, unit) =>
    result.kind === "capture"
      ? { ...result, unit, results: result.results.filter(isTold).map(numbered) }
      : { ...result, unit },
  );
}

const capturesIn = (result: UnitResult): readonly CaptureResult[] =>
  result.kind === "capture" ? result.results : [];
