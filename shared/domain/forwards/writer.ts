import { cardFacts } from "../cards/card-facts.ts";
import { domainMatch } from "../cards/domain-match.ts";
import { lettersOf, wordsOf } from "../cards/letters.ts";
import { nameShape, personName } from "../cards/person-name.ts";
import { isCompanyWord, isPlainLegalForm } from "../cards/words/company-words.ts";
import { isDuty, isUnitOfCompany } from "../cards/words/department-words.ts";
import { isGivenName } from "../cards/words/given-names.ts";
import type { NamedMailbox } from "./named-mailbox.ts";

const offices = new Set(
  "info office hello contact support team admin mail service noreply help bureau buro sekretariat reception bookings".split(
    " ",
  ),
);

const machines = /^(?:mailer-daemon|postmaster|newsletters?|(?:no|do-?not)[-_.]?reply)(?:$|[^a-z])/i;

/** Whether nobody reads what is written back: receipts, newsletters and bounces come from there; a person's name in front tells otherwise. */
export const isMachine = ({ name, email }: NamedMailbox): boolean =>
  machines.test(email ?? "") && !wordsOf(name ?? "").some(isGivenName);

/** Whether a header names a person, and not a firm or an office. */
export function namesPerson({ name, email }: NamedMailbox): boolean {
  const words = wordsOf(name ?? "");
  if (words.length < 2) return words.length === 1 && !offices.has(words[0] ?? "");
  const { domains } = cardFacts(email === null ? [] : [email], []);
  const isFirm = domains.some((domain) => domainMatch(name ?? "", domain) >= 0.8) && !words.some(isGivenName);
  return !isFirm && !words.some(isOfOffice);
}

const isOfOffice = (word: string): boolean =>
  offices.has(word) || isCompanyWord(word) || isPlainLegalForm(word) || isDuty(word) || isUnitOfCompany(word);

/** Whom a mail is by: the header's name, unless it is a firm's or a part of the one that the signature has in full. */
export function writerName(from: NamedMailbox, signed: string | null): string | null {
  const header = from.name;
  if (signed === null || nameShape(signed) < 0.6) return header;
  if (header === null || !namesPerson(from)) return signed;
  const isPart = wordsOf(header).length === 1 && wordsOf(signed).includes(lettersOf(header));
  return isPart ? signed : personName(header).name || header;
}

type Signed = { readonly name: string | null; readonly emails: readonly string[] };

/** Whether what a signature says is of the header's person, and not of a colleague whom the mail mentions. */
export function isOfWriter(signed: Signed, from: NamedMailbox): boolean {
  const { name, email } = from;
  if (signed.name === null || (email !== null && signed.emails.includes(email))) return true;
  if (name === null || !namesPerson(from))
    return email === null || (signed.emails.length === 0 && !isElses(signed.name, email));
  const known = new Set(wordsOf(name));
  const words = wordsOf(signed.name);
  if (words.some((word) => known.has(word)) || !isOneScript(name, signed.name)) return true;
  const mailbox = lettersOf(email?.split("@")[0] ?? "");
  return words.some((word) => word.length > 3 && mailbox.includes(word));
}

/** `tom.roe@` is not Jane Doe's, but may be Tommy Roe's; `front.office@` may be anybody's. */
function isElses(name: string, email: string): boolean {
  const words = wordsOf(email.split("@")[0]?.replace(/[._-]/g, " ") ?? "");
  const isPersons = words.length > 1 && words.some(isGivenName) && !words.some(isOfOffice);
  const isShared = wordsOf(name).some((word) => words.includes(word));
  return isPersons && !isShared && isOneScript(name, email);
}

/** "Elena Petrova" may sign in Cyrillic. */
const isOneScript = (one: string, other: string): boolean => /[a-z]/i.test(one) === /[a-z]/i.test(other);
