import type { PageSources } from "../../page-sources.ts";
import { type Html, html } from "../html.ts";
import { clock } from "./clock.ts";
import { type Listed, mailList } from "./mail-list.ts";
import { photoZone } from "./photo-zone.ts";

export type PageContent = Listed & {
  readonly title: string;
  /** What a phone shows, which has no room for both. */
  readonly narrow: "list" | "pane" | "both";
  readonly pane: Html;
};

const styles = ["page", "welcome", "controls", "clock", "zone", "list", "mail", "reply"].map(
  (name) => html`<link rel="stylesheet" href="/assets/${name}.css">\n`,
);

/** The one page: what is beside the list changes. What carries `data-live` is replaced when something has changed. */
export function page(sources: PageSources, content: PageContent): Html {
  const { title, narrow, pane } = content;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} · Nextday</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/sun.svg" type="image/svg+xml">
${styles}
<script type="module" src="/assets/mailbox.mjs"></script>
</head>
<body class="narrow-${narrow}">
<div class="dawn" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
<header class="bar">
<a class="brand" href="/">Nextday</a>
${clock(sources.now())}
<a class="button primary write" href="/compose">Write</a>
</header>
<main>
<section class="side" aria-label="Mails">
${narrow === "list" && html`<h1 class="unseen">Mails</h1>`}
${photoZone(sources)}
${mailList(content)}
</section>
<section class="pane" aria-label="${title}">
<a class="back" href="/">Mailbox</a>
${pane}
</section>
</main>
</body>
</html>
`;
}
