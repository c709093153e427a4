import type { PageSources } from "../../page-sources.ts";
import { type Html, html } from "../html.ts";

/** What to do first, and then. */
export function welcome({ mailDomain, owners }: PageSources, isEmpty: boolean): Html {
  return html`<article class="welcome" id="welcome" data-live>
<h1>${isEmpty ? "Whom did you meet today?" : "A day with Nextday"}</h1>
<p class="lead">Nextday lives in your mail. This page plays the mail program of ${owners.join(" and ")}.</p>
<ol class="steps">
<li><h2>Send a card</h2><p>Drop the photo of a business card on this page, or mail it to <b>inbox@${mailDomain}</b>. Within seconds the receipt says what was read, and asks where you met.</p></li>
<li><h2>Sleep on it</h2><p>Press <b>Next morning</b> at the top. The clock moves, and the digest comes: whom to follow up today, numbered.</p></li>
<li><h2>Answer it</h2><p>Open the digest and tap an action, or reply <code>1 done, 2 snooze fri, 3 won 1200</code>. You hear line by line what was done.</p></li>
<li><h2>See what it was worth</h2><p>Press <b>End of month</b>: which groups and events have paid off, with the arithmetic.</p></li>
</ol>
</article>`;
}
