import type { Answer } from "../../domain/commands/verb.ts";
import type { IntroductionDraft } from "../../domain/introductions/introduction-draft.ts";
import type { Asks } from "../../domain/questions/choice.ts";
import { counted } from "../../domain/text/counted.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import { clip } from "../words/clip.ts";
import { markOf } from "./answer-marks.ts";
import { longestChoice } from "./choice-list.tsx";
import { type AnswerLimits, shownAnswers } from "./shown-answers.ts";

/** What each line did, under the line. */
export function plainAnswers(answers: readonly Answer[], limits: AnswerLimits): string {
  const { shown, more } = shownAnswers(answers, limits);
  return blocks(
    ...shown.map(({ outcome, line, text, rows = [], quote, asks, drafts = [] }, index) => {
      const repeats = shown[index - 1]?.line === line;
      const mark = repeats ? null : `${markOf[outcome]} ${line}`;
      const said = lines(
        mark,
        ...[text, ...rows].map((each) => paragraph(each, "  ")),
        ...plainChoices(asks),
      );
      const ready = drafts.map(plainDraft);
      return blocks(said, quote === undefined ? null : indented(quote), ...ready);
    }),
    shown.some(({ asks }) => asks && asks.choices.length > 0)
      ? "To choose, reply with the number alone."
      : null,
    more === 0 ? null : `… and ${counted(more, "more line")}.`,
  );
}

/** The words to copy, and for whom they are. */
export const plainDraft = ({ to, draft }: IntroductionDraft): string => {
  const whom = to.map(({ name, address }) => (address === null ? name : `${name} <${address}>`)).join(", ");
  return blocks(lines(`  To: ${whom}`, `  Subject: ${draft.subject}`), indented(draft.body));
};

const plainChoices = ({ choices, from = 1 }: Asks = { choices: [] }): readonly string[] =>
  choices.map(({ says }, index) => command(`${from + index}  ${clip(says, longestChoice)}`));

const indented = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : paragraph(line, "    ")))
    .join("\n");
