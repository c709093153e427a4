import type { Letter } from "../domain/linking/letters.ts";
import { Card } from "./design/card.tsx";
import { Command } from "./design/command.tsx";
import { Page } from "./design/page.tsx";
import { painted } from "./design/painted.ts";
import { Prose } from "./design/prose.tsx";
import { font } from "./design/type-scale.ts";
import { type LetterWords, letterWords } from "./letter/letter-words.ts";
import type { Letterhead } from "./letterhead.ts";
import { plainFoot } from "./plain/plain-foot.ts";
import { blocks, command, lines, paragraph } from "./plain/plain-text.ts";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";

/** A mail about who may write. */
export function renderLetter(letter: Letter, letterhead: Letterhead): Promise<RenderedMail> {
  const words = letterWords(letter, letterhead);
  const { subject, title, sentences, answer, link, closing } = words;
  const text = blocks(
    title,
    ...sentences.map((each) => paragraph(each)),
    link === undefined ? null : lines(`${link.says}:`, link.href),
    answer === null ? null : lines(paragraph(answer.why), command(answer.says)),
    plainFoot(letterhead, closing),
  );
  return renderMail({ subject, text, pictures: [] }, <LetterPage words={words} letterhead={letterhead} />);
}

type LetterPageProps = { readonly words: LetterWords; readonly letterhead: Letterhead };

function LetterPage({ words, letterhead }: LetterPageProps) {
  const { subject, title, sentences, answer, link, closing } = words;
  const shown = { subject, title, preheader: sentences[0] ?? subject, dateline: "", foot: closing };
  return (
    <Page {...shown} letterhead={letterhead}>
      <Card>
        {sentences.map((sentence, index) => (
          <Prose key={sentence} margin={index === 0 ? "0" : "12px 0 0"}>
            {sentence}
          </Prose>
        ))}
        {link !== undefined && (
          <p {...painted({ text: "ink" }, { font: font.body, margin: "16px 0 0", wordBreak: "break-all" })}>
            {link.says}: <b>{link.href}</b>
          </p>
        )}
        {answer !== null && (
          <Prose margin="16px 0 0">
            {answer.why} <Command says={answer.says} letterhead={letterhead} />
          </Prose>
        )}
      </Card>
    </Page>
  );
}
