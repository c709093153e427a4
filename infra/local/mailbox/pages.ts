import type { Again, Asked } from "./asked.ts";
import { type Html, html } from "./html.ts";
import { isAt } from "./link-target.ts";
import type { MailEntry } from "./mailbox.ts";
import type { OpenedMail } from "./opened-mail.ts";
import { field } from "./read-form.ts";
import { compose } from "./views/compose.ts";
import { type Look, looks, opened } from "./views/opened.ts";
import { page } from "./views/page.ts";
import { replyBox } from "./views/reply-box.ts";
import { welcome } from "./views/welcome.ts";

const pageful = 200;

export async function homePage(asked: Asked): Promise<Html> {
  const listed = await list(asked, null);
  const isEmpty = listed.entries.length === 0;
  const pane = welcome(asked.sources, isEmpty);
  return page(asked.sources, { ...listed, title: "Mailbox", narrow: isEmpty ? "both" : "list", pane });
}

/** A link in a mail may have filled in address, subject and text. */
export async function composePage(asked: Asked, again: Again | null = null): Promise<Html> {
  const { sources, url } = asked;
  const given = (name: string) =>
    again ? field(again.form, name) : (url.searchParams.get(name === "text" ? "body" : name) ?? "");
  const to = isAt(given("to"), sources.mailDomain) ? given("to") : `inbox@${sources.mailDomain}`;
  const filled = { from: given("from"), to, subject: given("subject"), text: given("text") };
  const pane = compose(sources, filled, again && again.wrong);
  return page(sources, { ...(await list(asked, null)), title: "New mail", narrow: "pane", pane });
}

export async function mailPage(asked: Asked, mail: OpenedMail, again: Again | null = null): Promise<Html> {
  const listed = await list(asked, mail.entry.id);
  const shown = opened(mail, lookOf(asked.url, mail), related(mail.entry, listed.entries));
  const box =
    mail.entry.outcome === null && replyBox(mail, filledReply(asked.url, again), again && again.wrong);
  const title = mail.entry.subject || "(no subject)";
  return page(asked.sources, { ...listed, title, narrow: "pane", pane: html`${shown}${box}` });
}

async function list({ mailbox, url }: Asked, openedId: string | null) {
  const limit = Math.max(pageful, Number.parseInt(url.searchParams.get("show") ?? "", 10) || 0);
  const entries = await mailbox.newest(limit);
  return { entries, opened: openedId, more: entries.length < limit ? null : limit + pageful };
}

function lookOf(url: URL, mail: OpenedMail): Look {
  const asked = looks.find((look) => look === url.searchParams.get("look")) ?? "html";
  return asked === "html" && mail.html === null ? "text" : asked;
}

/** What answers a mail that came, or what a mail that was sent answers. */
function related(mail: MailEntry, entries: readonly MailEntry[]): readonly MailEntry[] {
  const isAnswer = (answer: MailEntry, to: MailEntry) =>
    to.messageId !== null && answer.inReplyTo === to.messageId;
  const others = entries.filter((entry) => (entry.outcome === null) !== (mail.outcome === null));
  return others.filter((other) => (mail.outcome ? isAnswer(other, mail) : isAnswer(mail, other)));
}

/** A tapped link makes a fresh mail: it quotes nothing. */
function filledReply(url: URL, again: Again | null) {
  if (again) {
    const { form } = again;
    return {
      subject: field(form, "subject"),
      text: field(form, "text"),
      quotes: field(form, "quote") !== "",
    };
  }
  const subject = url.searchParams.get("subject");
  const text = url.searchParams.get("body");
  if (subject === null && text === null) return null;
  return { subject: subject ?? "", text: text ?? "", quotes: false };
}
