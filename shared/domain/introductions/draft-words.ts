import type { OwnCard } from "../accounts/own-card.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { firstName } from "../contacts/first-name.ts";

/** What others wrote, as it stands within a sentence. */
export const plain = (text: string): string => {
  const letters = Array.from(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\s\p{Cc}]+/gu, " "));
  return letters.slice(0, 80).join("").replace(/[.!]$/, "").trim();
};

export const firstOf = (contact: Contact): string => plain(firstName({ ...contact, company: null }));

/** `a tax adviser at Hale Tax`, as far as it is known; null: nothing is. */
function workOf({ title, company }: Contact): string | null {
  const does = title === null ? null : plain(title);
  if (does === null) return company === null ? null : `of ${plain(company)}`;
  return company === null ? does : `${does} at ${plain(company)}`;
}

/** `Tom Hale, Tax adviser at Hale Tax` */
export const introducedAs = (contact: Contact): string =>
  [plain(contactName(contact)), workOf(contact)]
    .filter((part) => part !== null)
    .join(contact.title === null ? " " : ", ");

export function signed(paragraphs: readonly string[], card: OwnCard | null): string {
  const name = card?.fields?.name;
  return [...paragraphs, ...(name ? [plain(name)] : [])].join("\n\n");
}

/** A need as it is said to a third person: `someone for her website` is `someone for their website`. */
export const theirNeed = (re: string): string => plain(re).replace(/\b(?:her|his)\b/gi, "their");
export const yourNeed = (re: string): string => plain(re).replace(/\b(?:her|his|their)\b/gi, "your");
