import type { Welcome } from "../domain/accounts/welcome.ts";
import type { AnswerMail } from "../domain/mail/answer-to.ts";
import type { Letterhead } from "../mails/letterhead.ts";
import { renderNotice } from "../mails/notice.tsx";
import { renderReceipt } from "../mails/receipt.tsx";
import type { RenderedMail } from "../mails/rendered-mail.ts";
import { renderTranscript } from "../mails/transcript.tsx";
import { welcoming } from "../mails/welcome/welcoming.ts";

/** `welcome`: for the first answer to a person; it holds what `help` would tell. */
export function renderAnswer(
  answer: AnswerMail,
  letterhead: Letterhead,
  welcome: Welcome | null,
): Promise<RenderedMail> {
  if (welcome === null) return rendered(answer, letterhead);
  const help = answer.mail === "transcript" ? answer.transcript.help : [];
  const first =
    answer.mail === "transcript" ? { ...answer, transcript: { ...answer.transcript, help: [] } } : answer;
  const told = help.length > 0 ? { ...welcome, card: help } : welcome;
  return welcoming(told, letterhead, (letterhead) => rendered(first, letterhead));
}

function rendered(answer: AnswerMail, letterhead: Letterhead): Promise<RenderedMail> {
  switch (answer.mail) {
    case "receipt":
      return renderReceipt(answer.receipt, letterhead);
    case "transcript":
      return renderTranscript(answer.transcript, letterhead);
    case "notice":
      return renderNotice(answer.notice, letterhead);
  }
}
