import { type Html, html } from "../html.ts";
import type { MailEntry } from "../mailbox.ts";
import type { OutcomeWords } from "../outcome-words.ts";
import { subjectOf } from "./mail-list.ts";

/** What became of the mail, why, and where the conversation goes on. */
export function fate({ outcome, verdicts }: MailEntry, related: readonly MailEntry[]): Html {
  const links = related.map((entry) => html`<a href="/mails/${entry.id}">${subjectOf(entry)}</a>`);
  const goesOn = outcome ? "The answer: " : "In answer to ";
  return html`<div class="fate" id="fate" data-live>
${outcome && reason(outcome, verdicts)}
${links.map((link) => html`<p class="answers">${goesOn}${link}</p>`)}
</div>`;
}

const checkNames = { spf: "SPF", dkim: "DKIM", dmarc: "DMARC", spam: "spam", virus: "virus" } as const;
const checks = Object.keys(checkNames) as readonly (keyof typeof checkNames)[];

/** Where a mail was not let in, what the checks said. */
function reason({ tone, says, because }: OutcomeWords, verdicts: MailEntry["verdicts"]): Html {
  const told = verdicts && (tone === "bad" || tone === "warn") ? verdicts : null;
  return html`<p class="outcome ${tone}">${says}</p>
${because !== "" && html`<p class="because">${because}</p>`}
${told && html`<p class="checks">${checks.map((check) => `${checkNames[check]} ${told[check].toLowerCase()}`).join(" · ")}</p>`}`;
}
