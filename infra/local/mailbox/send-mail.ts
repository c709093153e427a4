import { randomUUID } from "node:crypto";
import { postalMailReader } from "../../../shared/adapters/mime/postal-mail-reader.ts";
import type { PageSources } from "../page-sources.ts";
import { dateHeader, type PersonsMail, personsMail, replyTo } from "../persons-mail.ts";
import { isAt } from "./link-target.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Form } from "./multipart.ts";
import { openMail } from "./opened-mail.ts";
import { field } from "./read-form.ts";

/** Where the mail can be looked at, or what stood in its way. */
export type Sending = { readonly sent: string } | { readonly wrong: string };

type Draft = Pick<PersonsMail, "from" | "to" | "subject" | "text" | "inReplyTo">;

/** Sends what a form of this page says, as a mail program would: by SMTP, dated by the moved clock in the browser's own offset. */
export async function sendMail(sources: PageSources, mailbox: Mailbox, form: Form): Promise<Sending> {
  const draft = await draftOf(sources, mailbox, form);
  if ("wrong" in draft) return draft;
  const messageId = `<${randomUUID()}@${draft.from.replace(/^.*@/, "")}>`;
  const date = dateHeader(sources.now(), offsetIn(form));
  const raw = await personsMail({ ...draft, date, messageId, files: form.files });
  try {
    await sources.submit(raw, { from: draft.from, to: draft.to });
  } catch (error) {
    return { wrong: `It was not taken: ${error instanceof Error ? error.message : String(error)}` };
  }
  const sent = (await mailbox.newest(20)).find((entry) => entry.messageId === messageId);
  return { sent: sent ? `/mails/${sent.id}` : "/" };
}

function draftOf(sources: PageSources, mailbox: Mailbox, form: Form): Promise<Draft | { wrong: string }> {
  const answered = field(form, "answers");
  return answered === "" ? Promise.resolve(freshDraft(sources, form)) : replyDraft(sources, mailbox, form);
}

function freshDraft({ owners, mailDomain }: PageSources, form: Form): Draft | { wrong: string } {
  const from = field(form, "from");
  const to = field(form, "to") || `inbox@${mailDomain}`;
  if (!owners.includes(from)) return { wrong: "Choose who writes." };
  if (!isAt(to, mailDomain)) return { wrong: `Mail from here goes to @${mailDomain} alone.` };
  return { from, to, subject: field(form, "subject"), text: field(form, "text"), inReplyTo: null };
}

/** With `quote` the mail is named and quoted below; without it is what a tapped link makes: a fresh mail to the same address. */
async function replyDraft(
  { mailDomain }: PageSources,
  mailbox: Mailbox,
  form: Form,
): Promise<Draft | { wrong: string }> {
  const entry = await mailbox.find(field(form, "answers"));
  if (!entry || entry.outcome !== null) return { wrong: "The mail to answer is not there." };
  const opened = await openMail(entry);
  const from = entry.recipients[0] ?? "";
  const to = opened.replyTo;
  if (!isAt(to, mailDomain)) return { wrong: `An answer goes to @${mailDomain} alone.` };
  const [subject, text] = [field(form, "subject"), field(form, "text")];
  if (field(form, "quote") === "") return { from, to, subject, text, inReplyTo: null };
  return { ...replyTo(await postalMailReader().parse(opened.raw), text), from, to, subject };
}

/** Minutes ahead of UTC; without scripts no browser tells. */
function offsetIn(form: Form): number {
  const minutes = Number.parseInt(field(form, "offset"), 10);
  return Math.abs(minutes) <= 14 * 60 ? minutes : 0;
}
