import type { Answer } from "../../domain/commands/verb.ts";
import { counted } from "../../domain/text/counted.ts";
import { painted } from "../design/painted.ts";
import type { Colour } from "../design/palette.ts";
import { Prose } from "../design/prose.tsx";
import { QuotedNote } from "../design/quoted-note.tsx";
import { font } from "../design/type-scale.ts";
import type { Letterhead } from "../letterhead.ts";
import { markOf, spokenMark } from "./answer-marks.ts";
import { ChoiceList } from "./choice-list.tsx";
import { DraftList } from "./draft-list.tsx";
import { type AnswerLimits, shownAnswers } from "./shown-answers.ts";

const tones: Record<"✓" | "?" | "–", { readonly ground: Colour; readonly text: Colour }> = {
  "✓": { ground: "wash", text: "green" },
  "?": { ground: "amber", text: "onAmber" },
  "–": { ground: "slate", text: "onSlate" },
};

type AnswerListProps = {
  readonly answers: readonly Answer[];
  readonly limits: AnswerLimits;
  readonly letterhead: Letterhead;
};

/** What each line did: its mark, what it says now, the line as it was written, and what may be meant by it. */
export function AnswerList({ answers, limits, letterhead }: AnswerListProps) {
  const { shown, more } = shownAnswers(answers, limits);
  return (
    <>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0}>
        <tbody>
          {shown.map((answer, index) => (
            <AnswerRow
              key={`${index} ${answer.line}`}
              answer={answer}
              repeats={shown[index + 1]?.line === answer.line}
              letterhead={letterhead}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Prose size="small" colour="muted">
          … and {counted(more, "more line")}.
        </Prose>
      )}
    </>
  );
}

const markStyle = {
  font: font.smallStrong,
  padding: "4px 0",
  borderRadius: "14px",
  display: "block",
} as const;

type AnswerRowProps = {
  readonly answer: Answer;
  readonly repeats: boolean;
  readonly letterhead: Letterhead;
};

/** `repeats`: the next one is of the same line, which stands below the last. */
function AnswerRow({ answer, repeats, letterhead }: AnswerRowProps) {
  const mark = markOf[answer.outcome];
  return (
    <tr>
      <td width={28} valign="top" align="center" style={{ padding: "8px 0" }}>
        <span role="img" aria-label={spokenMark[mark]} {...painted(tones[mark], markStyle)}>
          {mark}
        </span>
      </td>
      <td
        {...painted({ text: "ink" }, { font: font.body, padding: "8px 0 8px 12px", wordBreak: "break-word" })}
      >
        {answer.text}
        {answer.rows?.map((row) => (
          <Prose key={row} size="small" margin="4px 0 0">
            {row}
          </Prose>
        ))}
        {answer.quote !== undefined && <QuotedNote text={answer.quote} />}
        {!repeats && <p {...painted({ text: "muted" }, { font: font.command, margin: 0 })}>{answer.line}</p>}
        {answer.drafts && <DraftList drafts={answer.drafts} letterhead={letterhead} />}
        {answer.asks && <ChoiceList asks={answer.asks} letterhead={letterhead} />}
      </td>
    </tr>
  );
}
