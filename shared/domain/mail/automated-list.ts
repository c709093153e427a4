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

/**
 * Whether it went to many. A link to unsubscribe and `Precedence: bulk` alone do not say it of a mail that bears the trace of a person's
 * mail program: relays add the one, and old systems the other.
 */
export function isList({ header, has, from, isByHand }: MailClues): boolean {
  if (has(...listHeaders) || /^list/.test(header("precedence"))) return true;
  if (/^owner-|-(?:owner|bounces|request)@/.test(header("sender"))) return true;
  const isBulk = /^bulk/.test(header("precedence"));
  const unsubscribes = has("list-unsubscribe");
  if (!isBulk && !unsubscribes) return false;
  if (!isByHand) return true;
  return has(...campaignHeaders) || senders.test(from.email) || (isBulk && unsubscribes);
}
