import { type Html, html } from "../html.ts";
import type { MailEntry } from "../mailbox.ts";
import { moment } from "./moment.ts";

export type Listed = {
  readonly entries: readonly MailEntry[];
  /** The id of the mail that is open; null: none is. */
  readonly opened: string | null;
  /** How many to ask for to see older ones; null: all are there. */
  readonly more: number | null;
};

export function mailList({ entries, opened, more }: Listed): Html {
  return html`<div class="mails" id="mails" data-live>
${entries.length === 0 && html`<p class="none">No mail yet.</p>`}
<ol>
${entries.map((entry) => html`<li>${row(entry, entry.id === opened)}</li>\n`)}
</ol>
${more !== null && html`<p class="none"><a href="/?show=${more}">Older mails</a></p>`}
</div>`;
}

function row(entry: MailEntry, isOpened: boolean): Html {
  const { id, at, outcome, hasFiles } = entry;
  return html`<a class="mail ${outcome ? "in" : "out"}" href="/mails/${id}" ${isOpened && html`aria-current="true"`}>
${avatar(entry)}
<span class="line"><span class="who">${who(entry)}</span>${moment(at, "list")}</span>
<span class="subject">${subjectOf(entry)}${hasFiles && html`<span class="clip" role="img" aria-label="with files"></span>`}</span>
${outcome ? html`<span class="outcome ${outcome.tone}">${outcome.says}</span>` : html`<span class="snippet">${entry.snippet}</span>`}
</a>`;
}

/** The sun for Nextday, a letter for a person. */
export function avatar({ outcome, source, from }: MailEntry): Html {
  const letter = /[\p{L}\p{N}]/u.exec(from || source)?.[0] ?? "?";
  return outcome
    ? html`<span class="avatar" aria-hidden="true">${letter.toUpperCase()}</span>`
    : html`<span class="avatar sun" aria-hidden="true"></span>`;
}

export const subjectOf = ({ subject }: MailEntry): string => subject.trim() || "(no subject)";

function who({ outcome, from, source, recipients }: MailEntry): string {
  return outcome ? from || source || "(no sender)" : `Nextday to ${recipients.join(", ")}`;
}
