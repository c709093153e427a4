import type { OwnCard } from "../accounts/own-card.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { firstName } from "../contacts/first-name.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { Facts } from "./facts.ts";
import type { Language } from "./language.ts";
import { sayMeetingDays, sayMet } from "./say-when.ts";
import { topicOf } from "./topic-of.ts";

export type FactsInput = {
  readonly contact: Contact;
  /** The event's or group's name. */
  readonly metAt: string | null;
  /** When they were met, or what is to be thanked for took place. */
  readonly metOn: LocalDay;
  readonly ownCard: OwnCard | null;
  readonly today: LocalDay;
  /** In which days are named. */
  readonly language: Language;
};

export function factsOf({ contact, metAt, metOn, ownCard, today, language }: FactsInput): Facts {
  const { name, company, emails, needs, notes } = contact;
  return {
    first: firstName({ name, company: null, emails }),
    name: contactName(contact),
    company,
    event: metAt,
    met: sayMet({ metAt, metOn }, today, language),
    topic: topicOf(notes),
    need: needOf(needs),
    intro: sentence(ownCard?.intro ?? null),
    business: ownCard?.business ?? null,
    referral: ownCard?.referral?.replace(/[.!]$/, "") ?? null,
    signature: signatureOf(ownCard),
    days: sayMeetingDays(today, language),
  };
}

/** What they look for, as it goes on from `you are looking for`. */
function needOf(needs: readonly string[]): string | null {
  const need = needs.at(-1)?.replace(/[.!]$/, "") ?? null;
  const isPlain = need !== null && need.length <= 80 && !/^(?:to|more|help)\b|\b(?:s?he|they)\b/i.test(need);
  return isPlain ? need.replace(/\b(?:her|his|their)\b/gi, "your") : null;
}

const sentence = (text: string | null): string | null =>
  text === null ? null : /[.!?]$/.test(text) ? text : `${text}.`;

function signatureOf(card: OwnCard | null): string | null {
  if (!card?.fields) return null;
  const { name, company, phones } = card.fields;
  const lines = [name, company, phones[0]?.number].filter((line) => typeof line === "string");
  return lines.length === 0 ? null : lines.join("\n");
}
