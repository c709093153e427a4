import type { InboundMail } from "./inbound-mail.ts";
import { textOfHtml } from "./visible-text-html.ts";

/** What tells who or what wrote a mail; all in lower case. */
export type MailClues = {
  /** A header's value, empty where there is none. */
  readonly header: (name: string) => string;
  readonly has: (...names: readonly string[]) => boolean;
  readonly subject: string;
  /** How the text begins, whatever language it is in. */
  readonly text: string;
  /** And how it ends. */
  readonly foot: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly partTypes: readonly string[];
  /** The envelope names no sender: nothing is to be answered. */
  readonly isNullPath: boolean;
  /** Whether a program that persons write with, or an older mail of theirs, left a trace. */
  readonly isByHand: boolean;
  /** Whether a program wrote it that sends nothing by itself. */
  readonly isComposed: boolean;
};

const textRead = 4000;
const footRead = 2000;
const htmlRead = 200_000;

export function mailClues({ parsed, arrival }: InboundMail): MailClues {
  const values = new Map<string, string>();
  for (const { name, value } of parsed.headers)
    if (!values.has(name)) values.set(name, value.trim().toLowerCase());
  const header = (name: string) => values.get(name) ?? "";
  const from = parsed.from[0];
  const text = parsed.text?.trim() ? parsed.text : textOfHtml((parsed.html ?? "").slice(0, htmlRead)).text;
  const mailer = header("x-mailer") || header("user-agent");
  return {
    header,
    has: (...names) => names.some((name) => header(name) !== ""),
    subject: parsed.subject.replace(/\s+/g, " ").trim().toLowerCase(),
    text: text.slice(0, textRead).toLowerCase(),
    foot: text.slice(-footRead).toLowerCase(),
    from: { name: (from?.name ?? "").toLowerCase(), email: from?.email ?? "" },
    partTypes: parsed.attachments.map(({ type }) => type),
    isNullPath: arrival.source === "" || arrival.source === "<>",
    isByHand: isMailer(mailer) || header("x-gm-message-state") !== "" || isThreaded(header),
    isComposed: composers.test(mailer),
  };
}

const bulkMailers =
  /phpmailer|mailchimp|sendy|phplist|campaign|newsletter|mailjet|mass|bulk|list|sendgrid|acymail|cdo for windows/;
const composers =
  /^(?:iphone|ipad|apple) mail|thunderbird|k-9 mail|roundcube|mutt|evolution|kmail|outlook-ios/;

const isMailer = (mailer: string): boolean => mailer !== "" && !bulkMailers.test(mailer);

const isThreaded = (header: MailClues["header"]): boolean =>
  ["in-reply-to", "references", "thread-topic", "thread-index"].some((name) => header(name) !== "");
