import type { Transcript } from "../domain/commands/transcript.ts";
import { AnswerList } from "./answers/answer-list.tsx";
import type { AnswerLimits } from "./answers/shown-answers.ts";
import { Card } from "./design/card.tsx";
import { Command } from "./design/command.tsx";
import { Page } from "./design/page.tsx";
import { Lede, Prose } from "./design/prose.tsx";
import { firstThatFits } from "./first-that-fits.ts";
import type { Letterhead } from "./letterhead.ts";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";
import { HelpCard } from "./transcript/help-card.tsx";
import { plainTranscript } from "./transcript/plain-transcript.ts";
import { transcriptWords, worthTelling } from "./transcript/transcript-words.ts";

const levels = [
  { most: 60, length: 400 },
  { most: 20, length: 200 },
] as const satisfies readonly AnswerLimits[];

/** The answer to a mail of commands: line by line what was done, what is left, and how to take it back. */
export function renderTranscript(transcript: Transcript, letterhead: Letterhead): Promise<RenderedMail> {
  const { subject } = transcriptWords(transcript);
  return firstThatFits<AnswerLimits>(levels, (limits) => {
    const text = plainTranscript(transcript, letterhead, limits);
    const page = <TranscriptPage transcript={transcript} letterhead={letterhead} limits={limits} />;
    return renderMail({ subject, text, pictures: [] }, page);
  });
}

type TranscriptPageProps = {
  readonly transcript: Transcript;
  readonly letterhead: Letterhead;
  readonly limits: AnswerLimits;
};

function TranscriptPage({ transcript, letterhead, limits }: TranscriptPageProps) {
  const words = transcriptWords(transcript);
  const answers = worthTelling(transcript.answers);
  return (
    <Page {...words} dateline="Your answer" letterhead={letterhead}>
      {words.lede !== null && <Lede>{words.lede}</Lede>}
      {answers.length > 0 && (
        <Card>
          <AnswerList answers={answers} limits={limits} />
        </Card>
      )}
      {transcript.undoable && (
        <Prose margin="20px 4px 0">
          To take this back: <Command says="undo" letterhead={letterhead} />
        </Prose>
      )}
      {transcript.help.length > 0 && <HelpCard help={transcript.help} />}
    </Page>
  );
}
