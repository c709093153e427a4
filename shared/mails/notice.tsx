import type { Notice } from "../domain/mail/notice.ts";
import { Card } from "./design/card.tsx";
import { Page } from "./design/page.tsx";
import { Prose } from "./design/prose.tsx";
import type { Letterhead } from "./letterhead.ts";
import { noticeWords } from "./notice/notice-words.ts";
import { plainFoot } from "./plain/plain-foot.ts";
import { blocks, paragraph } from "./plain/plain-text.ts";
import { renderMail } from "./render-mail.tsx";
import type { RenderedMail } from "./rendered-mail.ts";

/** A short answer that is neither receipt nor transcript. */
export function renderNotice(notice: Notice, letterhead: Letterhead): Promise<RenderedMail> {
  const { subject, sentences } = noticeWords(notice, letterhead);
  const page = (
    <Page
      subject={subject}
      preheader={sentences[0] ?? subject}
      dateline="Your mail"
      title={subject}
      letterhead={letterhead}
    >
      <Card>
        {sentences.map((sentence, index) => (
          <Prose key={sentence} margin={index === 0 ? "0" : "12px 0 0"}>
            {sentence}
          </Prose>
        ))}
      </Card>
    </Page>
  );
  const text = blocks(subject, ...sentences.map((each) => paragraph(each)), plainFoot(letterhead));
  return renderMail({ subject, text, pictures: [] }, page);
}
