import type { InboundMail } from "./inbound-mail.ts";

/** What tells who or what wrote a mail; all in lower case. */
export type MailClues = {
  /** A header's value, empty where there is none. */
  readonly header: (name: string) => string;
  readonly has: (...names: readonly string[]) => boolean;
  readonly subject: string;
  /** How the text begins, whatever language it is in. */
  readonly text: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly partTypes: readonly string[];
  /** The envelope names no sender: nothing is to be answered. */
  readonly isNullPath: boolean;
  /** Whether a program that persons write with, or an older mail of theirs, left a trace. */
  readonly isByHand: boolean;
};

const textRead = 4000;

export function mailClues({ parsed, arrival }: InboundMail): MailClues {
  const values = new Map<string, string>();
  for (const { name, value } of parsed.headers)
    if (!values.has(name)) values.set(name, value.trim().toLowerCase());
  const header = (name: string) => values.get(name) ?? "";
  const from = parsed.from[0];
  return {
    header,
    has: (...names) => names.some((name) => header(name) !== ""),
    subject: parsed.subject.replace(/\s+/g, " ").trim().toLowerCase(),
    text: (parsed.text ?? parsed.html ?? "").slice(0, textRead).toLowerCase(),
    from: { name: (from?.name ?? "").toLowerCase(), email: from?.email ?? "" },
    partTypes: parsed.attachments.map(({ type }) => type),
    isNullPath: arrival.source === "" || arrival.source === "<>",
    isByHand: writesByHand(header),
  };
}

const bulkMailers =
  /phpmailer|mailchimp|sendy|phplist|campaign|newsletter|mailjet|mass|bulk|list|sendgrid|acymail/;

function writesByHand(header: MailClues["header"]): boolean {
  const mailer = header("x-mailer") || header("user-agent");
  if (mailer !== "" && !bulkMailers.test(mailer)) return true;
  return ["in-reply-to", "references", "thread-topic", "thread-index", "x-gm-message-state"].some(
    (name) => header(name) !== "",
  );
}
