import type { OwnCard } from "../accounts/own-card.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { firstName } from "../contacts/first-name.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { Facts } from "./facts.ts";
import type { Language } from "./language.ts";
import { sayMeetingDays, sayMet } from "./say-when.ts";
import { newsOf, type Thanked } from "./thanked.ts";
import { topicOf } from "./topic-of.ts";

export type FactsInput = {
  readonly contact: Contact;
  /** The event's or group's name. */
  readonly metAt: string | null;
  /** When they were met, or what is to be thanked for took place; null: not known. */
  readonly metOn: LocalDay | null;
  readonly ownCard: OwnCard | null;
  readonly today: LocalDay;
  /** For what they are thanked; null: for nothing. */
  readonly thanked?: Thanked | null;
  /** In which days are named. */
  readonly language: Language;
};

export function factsOf(input: FactsInput): Facts {
  const { contact, metAt, metOn, ownCard, today, thanked = null, language } = input;
  const { name, company, emails, needs, notes } = contact;
  const event = plain(metAt);
  return {
    first: oneLine(firstName({ name, company: null, emails })),
    name: oneLine(contactName(contact)),
    company: plain(company),
    event,
    met: sayMet({ metAt: event, metOn }, today, language),
    topic: plain(topicOf(notes)),
    need: plain(needOf(needs)),
    whom: plain(thanked?.whom ?? null),
    news: thanked && newsOf(thanked, language),
    amount: thanked?.amount ?? null,
    intro: sentence(plain(ownCard?.intro ?? null)),
    business: plain(ownCard?.business ?? null),
    referral: plain(ownCard?.referral?.replace(/[.!]$/, "") ?? null),
    signature: signatureOf(ownCard),
    days: sayMeetingDays(today, language),
  };
}

const plain = (text: string | null): string | null => (text === null ? null : oneLine(text));

/** What others wrote, as it stands within a sentence: without line breaks, marks that turn text round, and what no sentence takes. */
const oneLine = (text: string): string => {
  const letters = Array.from(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\s\p{Cc}]+/gu, " "));
  return letters.slice(0, longestFact).join("").trim();
};
const longestFact = 160;

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
  const lines = [name, company, phones[0]?.number].flatMap((line) => plain(line ?? null) ?? []);
  return lines.length === 0 ? null : lines.join("\n");
}
