import { inboxAddress } from "../domain/mail/our-addresses.ts";
import { dawn, palette } from "./design/palette.ts";
import { font } from "./design/type-scale.ts";

export type StopPage = "offered" | "stopped" | "already" | "unknown";

type Words = { readonly title: string; readonly says: string; readonly button: string | null };

const stopped =
  "No more digests and summaries will come. Cards are still read, and your lines still answered. To have your mornings back, write “resume” to";

const words: Readonly<Record<StopPage, Words>> = {
  offered: {
    title: "Stop your digests?",
    says: "No more digests and summaries would come. Cards are still read, and your lines still answered. To have your mornings back later, write “resume” to",
    button: "Stop my digests",
  },
  stopped: { title: "Your digests have stopped", says: stopped, button: null },
  already: { title: "Your digests have stopped", says: stopped, button: null },
  unknown: {
    title: "This link is not in use",
    says: "It may belong to an account that is closed. To stop your digests, write “stop” to",
    button: null,
  },
};

/** The page behind the link in List-Unsubscribe: links are followed by machines, so that only its button does anything. */
export function stopPage(kind: StopPage, mailDomain: string): string {
  const { title, says, button } = words[kind];
  const inbox = inboxAddress(mailDomain);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${styles()}</style></head>
<body><main><div class="dawn"></div><h1>${title}</h1><p>${says} <a href="mailto:${inbox}">${inbox}</a>.</p>
${button === null ? "" : form(button)}</main></body></html>
`;
}

/** What a mail program posts by itself (RFC 8058, 3.2). */
const form = (button: string): string =>
  `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${button}</button></form>`;

function styles(): string {
  const dark = colours("dark");
  return `:root{color-scheme:light dark;${colours("light")}}@media(prefers-color-scheme:dark){:root{${dark}}}
body{margin:0;background:var(--page);color:var(--ink);font:${font.body}}main{max-width:520px;margin:32px auto;padding:0 24px 32px;background:var(--card);border:1px solid var(--line)}
.dawn{height:6px;margin:0 -24px;background:linear-gradient(90deg,${dawn.join(",")})}h1{font:${font.title}}a{color:var(--green)}
button{min-height:48px;padding:0 24px;border:0;border-radius:8px;background:var(--button);color:var(--onButton);font:${font.strong};cursor:pointer}`;
}

const colours = (shade: "light" | "dark"): string =>
  (["page", "card", "line", "ink", "green", "button", "onButton"] as const)
    .map((name) => `--${name}:${palette[name][shade]};`)
    .join("");
