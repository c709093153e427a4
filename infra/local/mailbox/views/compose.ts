import type { PageSources } from "../../page-sources.ts";
import { type Html, html } from "../html.ts";
import { sender } from "./sender.ts";

/** What a box is filled with: from a link, or what was written before something went wrong. */
export type Filled = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

export function compose(sources: PageSources, filled: Filled, wrong: string | null): Html {
  return html`<form class="compose" method="post" action="/send" enctype="multipart/form-data">
<h1>New mail</h1>
${wrong !== null && html`<p class="wrong" role="alert">${wrong}</p>`}
<input type="hidden" name="offset">
<input type="hidden" name="to" value="${filled.to}">
${sender(sources, filled.from)}
<p class="wide"><span>To</span><b>${filled.to}</b></p>
<label class="wide"><span>Subject</span><input name="subject" value="${filled.subject}" autocomplete="off"></label>
<label class="body"><span class="unseen">Text</span><textarea name="text" rows="10" placeholder="group BNI Downtown dues 600/year
event Chamber breakfast cost 25">
${filled.text}</textarea></label>
<label class="wide"><span>Files</span><input type="file" name="file" multiple></label>
<p class="actions"><button class="button primary">Send</button></p>
</form>`;
}
