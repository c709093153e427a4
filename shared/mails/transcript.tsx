import type { Transcript } from "../domain/commands/transcript.ts";
import { AnswerList } from "./answers/answer-list.tsx";
import { attachedInvites } from "./answers/attached-invites.ts";
import { Card } from "./design/card.tsx";
import { Command } from "./design/command.tsx";
import { Page } from "./design/page.tsx";
import { Lede, Prose } from "./design/prose.tsx";
import { firstThatFits } from "./first-that-fits.ts";
import type { Letterhead } from "./letterhead.ts";
import { ourContact } from "./our-contact.ts";
import { attachedPeople } from "./recall/attached-people.ts";
import { type RecallDetail, recallLevels } from "./recall/recall-detail.ts";
import { RecalledPeople } from "./recall/recalled-people.tsx";
import { picturesOfRecalled } from "./recall/recalled-pictures.ts";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";
import { HelpCard } from "./transcript/help-card.tsx";
import { plainTranscript } from "./transcript/plain-transcript.ts";
import { transcriptWords, worthTelling } from "./transcript/transcript-words.ts";

/** The answer to a mail of commands: line by line what was done, whom it asked for, what is left, and how to take it back. */
export function renderTranscript(transcript: Transcript, letterhead: Letterhead): Promise<RenderedMail> {
  const { subject } = transcriptWords(transcript);
  const { people, help } = transcript;
  const invites = attachedInvites(transcript.answers.flatMap(({ invites = [] }) => invites));
  const attachments = [
    ...attachedPeople(people),
    ...invites.attachments,
    ...(help.length > 0 ? [ourContact(letterhead)] : []),
  ];
  const beside = { ...invites, subject, pictures: picturesOfRecalled(people), attachments };
  return firstThatFits(recallLevels(people.length), (detail) => {
    const text = plainTranscript(transcript, letterhead, detail);
    const page = <TranscriptPage transcript={transcript} letterhead={letterhead} detail={detail} />;
    return renderMail({ ...beside, text }, page);
  });
}

type TranscriptPageProps = {
  readonly transcript: Transcript;
  readonly letterhead: Letterhead;
  readonly detail: RecallDetail;
};

function TranscriptPage({ transcript, letterhead, detail }: TranscriptPageProps) {
  const words = transcriptWords(transcript);
  const answers = worthTelling(transcript.answers);
  return (
    <Page {...words} dateline="Your answer" letterhead={letterhead}>
      {words.lede !== null && <Lede>{words.lede}</Lede>}
      {answers.length > 0 && (
        <Card>
          <AnswerList answers={answers} limits={detail.answers} letterhead={letterhead} />
        </Card>
      )}
      <RecalledPeople people={transcript.people} detail={detail} letterhead={letterhead} />
      {transcript.undoable && (
        <Prose margin="20px 4px 0">
          To take this back: <Command says="undo" letterhead={letterhead} />
        </Prose>
      )}
      {transcript.help.length > 0 && <HelpCard help={transcript.help} />}
    </Page>
  );
}
