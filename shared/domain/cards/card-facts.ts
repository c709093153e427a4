import { parse } from "tldts";
import { folded, lettersOf } from "./letters.ts";

/** What the email and web addresses of a card tell about its names. */
export type CardFacts = {
  /** The parts in front of the @, folded, of addresses that are a person's. */
  readonly mailboxes: readonly string[];
  /** Letters of the company's own domains, without ending: "acmefoods" of acme-foods.co.uk. */
  readonly domains: readonly string[];
};

const sharedMailboxes =
  /^(info|office|hello|contact|sales|mail|admin|support|team|service|kontakt|contacto|contato|enquir|inquir|help|post|hi$|welcome|reception|marketing|billing|careers|jobs|press)/;

/** Where anybody may have an address, so that the domain says nothing about the company. */
const freeMail = new Set(
  `gmail googlemail yahoo ymail rocketmail outlook hotmail live msn icloud me mac aol gmx web t-online freenet protonmail proton pm
  mail yandex qq 163 126 orange wanadoo free laposte sfr libero virgilio tin alice bol uol terra ig btinternet comcast verizon
  sbcglobal att bellsouth cox charter earthlink rediffmail naver fastmail zoho hey bluewin ziggo telenet skynet bigpond wp o2 onet interia`.split(
    /\s+/,
  ),
);

export function cardFacts(emails: readonly string[], urls: readonly string[]): CardFacts {
  const mailboxes = emails.map((email) => folded(email.slice(0, email.indexOf("@"))));
  const names = [...emails, ...urls].flatMap((address) => parse(address).domainWithoutSuffix ?? []);
  return {
    mailboxes: mailboxes.filter((mailbox) => !sharedMailboxes.test(mailbox)),
    domains: [...new Set(names.filter((name) => !freeMail.has(name)).map(lettersOf))],
  };
}
