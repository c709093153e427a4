import { type Html, html } from "../html.ts";
import { frameSandbox, isShown } from "../mail-parts.ts";
import type { MailEntry } from "../mailbox.ts";
import type { OpenedMail } from "../opened-mail.ts";
import { fate } from "./fate.ts";
import { avatar, subjectOf } from "./mail-list.ts";
import { moment } from "./moment.ts";

export const looks = ["html", "text", "source"] as const;
export type Look = (typeof looks)[number];

const names: Readonly<Record<Look, string>> = { html: "HTML", text: "Text", source: "Source" };
/** Of a source that holds photos the rest is unreadable anyway. */
const shownSource = 100_000;

/** A mail as a mail program shows it. `related`: what it answers and what answers it. */
export function opened(mail: OpenedMail, look: Look, related: readonly MailEntry[]): Html {
  const { entry } = mail;
  return html`<article class="opened">
<header>
<h1>${subjectOf(entry)}</h1>
<div class="envelope">${avatar(entry)}<p><b>${entry.from || entry.source || "(no sender)"}</b> to ${entry.recipients.join(", ")}<br>${moment(entry.at, "full")}</p></div>
${fate(entry, related)}
${tabs(mail, look)}
</header>
${contents(mail, look)}
</article>`;
}

function tabs({ entry, html: hasHtml }: OpenedMail, look: Look): Html {
  const shown = looks.filter((each) => each !== "html" || hasHtml !== null);
  return html`<nav class="tabs" aria-label="Show the mail as">
${shown.map((each) => html`<a href="/mails/${entry.id}?look=${each}" ${each === look && html`aria-current="page"`}>${names[each]}</a>\n`)}
${look === "html" && html`<label class="tick phone-width"><input type="checkbox" id="phone-width"> Phone width</label>`}
${look === "source" && html`<a class="keep" href="/mails/${entry.id}/source">Download</a>`}
</nav>`;
}

function contents(mail: OpenedMail, look: Look): Html {
  const { entry, text, raw } = mail;
  if (look === "html")
    return html`<div class="paper"><iframe src="/mails/${entry.id}/html" title="${subjectOf(entry)}" sandbox="${frameSandbox}"></iframe></div>`;
  if (look === "source") {
    const source = new TextDecoder().decode(raw.subarray(0, shownSource));
    return html`<pre class="paper source" tabindex="0">${source}${raw.length > shownSource && "\n…"}</pre>`;
  }
  return html`<div class="paper plain">${text?.trim() ? html`<pre>${text.trim()}</pre>` : html`<p class="none">No text in this mail.</p>`}
${files(mail)}</div>`;
}

function files({ entry, parts }: OpenedMail): Html {
  const beside = parts.map((part, index) => ({ part, href: `/mails/${entry.id}/parts/${index}` }));
  return html`<div class="files-of">${beside.map(({ part, href }) =>
    isShown(part)
      ? html`<figure><a href="${href}" target="_blank" rel="noopener"><img src="${href}" alt="${part.name}" loading="lazy"></a><figcaption>${part.name}</figcaption></figure>`
      : html`<a class="file" href="${href}">${part.name}</a>`,
  )}</div>`;
}
