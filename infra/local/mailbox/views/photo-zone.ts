import type { PageSources } from "../../page-sources.ts";
import { type Html, html } from "../html.ts";
import { sender } from "./sender.ts";

/** Where photos are dropped, chosen or taken. What is below the fold shows once there is one. */
export function photoZone(sources: PageSources): Html {
  return html`<form class="zone" id="zone" method="post" action="/send" enctype="multipart/form-data" aria-label="Send a photo">
<input type="hidden" name="offset">
<input type="hidden" name="subject" value="Business card">
<div class="drop">
<span class="card-mark" aria-hidden="true"></span>
<p><b class="by-mouse">Drop a card’s photo here</b><b class="by-touch">Send the photo of a card</b>
<label class="choose by-touch">Take a photo<input type="file" name="file" accept="image/*" capture="environment"></label><label class="choose">Choose a photo<input type="file" name="file" accept="image/*" multiple></label></p>
</div>
<div class="chosen">
<ul class="thumbs" id="thumbs" aria-label="Chosen photos"></ul>
${sender(sources)}
<label class="wide"><span>A line with it, if you like</span><textarea name="text" rows="2" placeholder="at Chamber breakfast"></textarea></label>
<p class="actions"><button class="button primary">Send to inbox@${sources.mailDomain}</button> <button class="button" type="reset">Cancel</button></p>
</div>
</form>`;
}
