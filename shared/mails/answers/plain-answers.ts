import type { Answer } from "../../domain/commands/verb.ts";
import { counted } from "../../domain/text/counted.ts";
import { blocks, lines, paragraph } from "../plain/plain-text.ts";
import { markOf } from "./answer-marks.ts";
import { type AnswerLimits, shownAnswers } from "./shown-answers.ts";

/** What each line did, under the line. */
export function plainAnswers(answers: readonly Answer[], limits: AnswerLimits): string {
  const { shown, more } = shownAnswers(answers, limits);
  return blocks(
    ...shown.map(({ outcome, line, text }, index) =>
      shown[index - 1]?.line === line
        ? paragraph(text, "  ")
        : lines(`${markOf[outcome]} ${line}`, paragraph(text, "  ")),
    ),
    more === 0 ? null : `… and ${counted(more, "more line")}.`,
  );
}
