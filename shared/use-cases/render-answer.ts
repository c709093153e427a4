import type { AnswerMail } from "../domain/mail/answer-to.ts";
import type { Letterhead } from "../mails/letterhead.ts";
import { renderNotice } from "../mails/notice.tsx";
import { renderReceipt } from "../mails/receipt.tsx";
import type { RenderedMail } from "../mails/rendered-mail.ts";
import { renderTranscript } from "../mails/transcript.tsx";

export function renderAnswer(answer: AnswerMail, letterhead: Letterhead): Promise<RenderedMail> {
  switch (answer.mail) {
    case "receipt":
      return renderReceipt(answer.receipt, letterhead);
    case "transcript":
      return renderTranscript(answer.transcript, letterhead);
    case "notice":
      return renderNotice(answer.notice, letterhead);
  }
}
