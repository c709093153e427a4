import { type Html, html } from "../html.ts";
import type { OpenedMail } from "../opened-mail.ts";

/** What a tapped link fills in, or what was written before something went wrong. */
export type ReplyFilled = { readonly subject: string; readonly text: string; readonly quotes: boolean };

/** `filled` null: a plain reply. */
export function replyBox(mail: OpenedMail, filled: ReplyFilled | null, wrong: string | null): Html {
  const { entry, replyTo } = mail;
  const { subject, text, quotes } = filled ?? {
    subject: replySubject(entry.subject),
    text: "",
    quotes: true,
  };
  // `1 won ` waits for its amount; what waits for nothing is sent by Enter.
  const awaits = subject.endsWith(" ");
  const focused = (yes: boolean) => filled !== null && yes && html`autofocus`;
  return html`<form class="reply ${filled && "filled"}" id="reply" tabindex="-1" method="post" action="/send" enctype="multipart/form-data" aria-label="Reply">
${wrong !== null && html`<p class="wrong" role="alert">${wrong}</p>`}
<input type="hidden" name="offset">
<input type="hidden" name="answers" value="${entry.id}">
<p class="addresses">${entry.recipients[0] ?? ""} to ${replyTo}</p>
<label class="wide"><span>Subject</span><input name="subject" value="${subject}" autocomplete="off" ${focused(awaits)}></label>
<label class="body"><span class="unseen">Your reply</span><textarea name="text" rows="1" placeholder="${filled ? "Nothing more is needed" : "1 done, 2 snooze fri"}">
${text}</textarea></label>
<label class="tick"><input type="checkbox" name="quote" ${quotes && html`checked`}> Quote the mail below</label>
<button class="button primary" ${focused(!awaits)}>Send reply</button>
</form>`;
}

const replySubject = (subject: string): string => (/^re:/i.test(subject) ? subject : `Re: ${subject}`);
