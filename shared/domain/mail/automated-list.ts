import type { MailClues } from "./mail-clues.ts";

const listHeaders = [
  "list-id",
  "list-post",
  "list-owner",
  "list-help",
  "list-subscribe",
  "list-archive",
  "mailing-list",
  "x-mailing-list",
  "x-mailman-version",
  "x-beenthere",
  "x-google-group-id",
  "x-ml-name",
  "x-mlserver",
  "x-listname",
  "x-list-host",
];

const campaignHeaders = [
  "feedback-id",
  "x-campaign",
  "x-campaignid",
  "x-campaign-id",
  "x-mailer-campaign",
  "x-mc-user",
  "x-csa-complaints",
  "x-report-abuse",
  "x-mailgun-tag",
  "list-unsubscribe-post",
  "x-newsletter",
  "x-job",
];

const senders =
  /^(?:news|newsletters?|marketing|mailings?|updates?|notifications?|offers|promo|digest|bounces?|no-?reply)\b/;

/** What else mailings bear that say of themselves no more than that they are bulk. */
const mailingHeaders = ["errors-to", "x-loop", ...campaignHeaders];

const leaving =
  /unsubscribe|opt[- ]?out|abbestell|abmelde|désinscri|désabonn|darse de baja|disiscri|cancelar (?:a |su )?(?:inscri|subscri|suscri)|afmeld|uitschrij|avprenumer|avmeld|framelding|wypisa|odhlási|leiratkoz|dezabon|отписат|отказаться от|退订|取消訂閱|配信停止|수신 ?거부/;

/**
 * Whether it went to many. A link to unsubscribe and `Precedence: bulk` alone do not say it of a mail that bears the trace of a person's
 * mail program, nor `Precedence: bulk` of one that tells nothing else of a mailing: relays add the one, and old systems the other.
 */
export function isList(clues: MailClues): boolean {
  const { header, has, from, isByHand } = clues;
  if (has(...listHeaders) || /^list/.test(header("precedence"))) return true;
  if (/^owner-|-(?:owner|bounces|request|admin)@/.test(header("sender"))) return true;
  const isBulk = /^bulk/.test(header("precedence"));
  const unsubscribes = has("list-unsubscribe");
  if (!isBulk && !unsubscribes) return false;
  if (!isByHand) return unsubscribes || isMailing(clues);
  return has(...campaignHeaders) || senders.test(from.email) || (isBulk && unsubscribes);
}

const isMailing = ({ has, from, text, foot }: MailClues): boolean =>
  has(...mailingHeaders) || senders.test(from.email) || text.trim() === "" || leaving.test(text + foot);
