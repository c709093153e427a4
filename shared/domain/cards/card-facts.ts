import { parse } from "tldts";
import { folded, lettersOf } from "./letters.ts";

/** What the email and web addresses of a card tell about its names. */
export type CardFacts = {
  /** The parts in front of the @, folded, of addresses that are a person's. */
  readonly mailboxes: readonly string[];
  /** Letters of the names in the company's own domains, without ending: "acmefoods" of www.acme-foods.co.uk. */
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
  const names = [...emails, ...urls].flatMap(ownLabels);
  return {
    mailboxes: mailboxes.filter((mailbox) => !sharedMailboxes.test(mailbox)),
    domains: [...new Set(names.map(lettersOf))],
  };
}

/** The domain's name, and those in front of it: a company may have but a part of another's domain. */
function ownLabels(address: string): readonly string[] {
  const { hostname, publicSuffix, domainWithoutSuffix } = parse(address);
  if (hostname === null || publicSuffix === null || freeMail.has(domainWithoutSuffix ?? "")) return [];
  const labels = hostname.slice(0, -publicSuffix.length - 1).split(".");
  return labels.filter((label) => label.length > 1 && label !== "www" && label !== "mail");
}
