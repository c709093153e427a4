import { type Html, html } from "../html.ts";
import { moment } from "./moment.ts";

/** What time Nextday believes it is, and how to move it. The browser knows the zone, so that the buttons work with scripts alone. */
export function clock(now: string): Html {
  return html`<form class="clock" id="clock" method="post" action="/clock" aria-label="Nextday’s clock">
<span class="now" id="now" data-live>${moment(now, "full")}</span>
<button class="button" name="to" data-move="morning" formnovalidate disabled>Next morning <small></small></button>
<button class="button" name="to" data-move="month" formnovalidate disabled>End of month <small></small></button>
<details class="other">
<summary class="button">Other…</summary>
<div class="other-time">
<label>Day and time <input type="datetime-local" id="other-time"></label>
<button class="button primary" name="to" data-move="other" disabled>Move the clock</button>
<p>Only forward: what was sent cannot be taken back.</p>
</div>
</details>
<p class="moving" role="status" id="moving"></p>
</form>`;
}
