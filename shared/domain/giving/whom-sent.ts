import type { Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";

/** Who was sent with a referral: somebody who is kept, a name alone, or one of several. */
export type WhomSent =
  | { readonly kind: "known"; readonly contact: Contact }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "several"; readonly people: readonly Contact[] }
  | { readonly kind: "unclear" };

/** `#2`, `them` of whom was just spoken of, or a name. */
export function whomSent({ book, numbered, spokenOf = [] }: Situation, said: string): WhomSent {
  if (said === "them") {
    const here = new Set(
      numbered.flatMap((each) => (each.introductionId === undefined ? [each.contactId] : [])),
    );
    const [only, ...others] = spokenOf.length > 0 ? spokenOf : here;
    const contact = only !== undefined && others.length === 0 ? itemIn(book, "contact", only) : null;
    return contact ? { kind: "known", contact } : { kind: "unclear" };
  }
  const n = Number(/^#(\d+)$/.exec(said)?.[1] ?? Number.NaN);
  const found = Number.isNaN(n)
    ? findContacts(itemsIn(book, "contact"), said)
    : numbered
        .filter((each) => each.n === n)
        .flatMap(({ contactId }) => itemIn(book, "contact", contactId) ?? []);
  const [contact, ...others] = found;
  if (contact) return others.length > 0 ? { kind: "several", people: found } : { kind: "known", contact };
  return Number.isNaN(n) ? { kind: "named", name: said } : { kind: "unclear" };
}

export const nameSent = (sent: WhomSent): string | null =>
  sent.kind === "known" ? contactName(sent.contact) : sent.kind === "named" ? sent.name : null;
