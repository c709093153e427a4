import type { CaptureResult } from "../captures/capture.ts";
import type { UnitResult } from "../ledger/entry.ts";
import type { ReadUnit } from "../mail/decide-mail.ts";

/** Whether a mail has brought people and nothing that wants an answer: no words that asked or did something, and not only what could not be read. */
export function canWait(units: readonly ReadUnit[], results: readonly UnitResult[]): boolean {
  const isQuiet = (unit: ReadUnit): boolean => {
    const result = results.find((each) => each.unit === unit.unit);
    if (unit.kind === "capture") return result?.kind === "capture";
    const isOccasion = unit.kind === "occasion" && result?.kind === "answers";
    return isOccasion && result.answers.every(({ outcome }) => outcome === "did");
  };
  const captures = results.flatMap((result) => (result.kind === "capture" ? result.results : []));
  return units.every(isQuiet) && captures.some(isCaptured) && !captures.some(asks);
}

const isCaptured = ({ kind }: CaptureResult): boolean => kind === "captured";

/** Whether they are somebody who is known: it is better answered before more is kept of either. */
const asks = (each: CaptureResult): boolean => each.kind === "captured" && each.likely !== null;
