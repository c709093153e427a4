import type { AllRecords } from "../domain/export/records.ts";
import { type AnswerMail, answersIn } from "../domain/mail/answer-to.ts";
import { summarise } from "../domain/roi/summarise.ts";
import type { RoiSummary } from "../domain/roi/summary.ts";
import { localDay } from "../domain/time/local-time.ts";

/** The summaries that an answer promises, and whether it says nothing else. */
export function askedSummaries(answer: AnswerMail, records: AllRecords): readonly RoiSummary[] {
  const today = localDay(records.at, records.settings.zone);
  return answersIn(answer).flatMap(({ summary }) =>
    summary ? [summarise({ ...records, ...summary, today })] : [],
  );
}

export const asksSummary = (answer: AnswerMail): boolean =>
  answersIn(answer).some(({ summary }) => summary !== undefined);

/** Whether nothing but one summary is to be told. */
export const isOnlySummary = (answer: AnswerMail): boolean =>
  answer.mail === "transcript" && answersIn(answer).length === 1 && asksSummary(answer);
