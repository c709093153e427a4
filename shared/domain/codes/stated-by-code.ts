import type { ContactFields } from "../contacts/contact.ts";
import { noFields } from "../contacts/no-fields.ts";
import { socialProfile } from "../contacts/social-profile.ts";
import type { StatedPerson } from "../contacts/stated-person.ts";
import { parseVCards } from "../vcards/parse-vcards.ts";
import { vcardPerson } from "../vcards/vcard-person.ts";
import { mecardPerson } from "./mecard-person.ts";

/** What a QR code on a card states of the person. Links are not followed: a profile is one of theirs, another is kept as a note. */
export function statedByCode(payload: string): StatedPerson {
  const [card] = parseVCards(payload);
  if (card) return vcardPerson(card);
  const mecard = mecardPerson(payload);
  if (mecard) return mecard;
  const text = payload.trim();
  const [, email = ""] = /^(?:mailto:|MATMSG:TO:|SMTP:)([^?;:\s]+@[^?;:\s]+)/i.exec(text) ?? [];
  if (email !== "") return stating({ emails: [email] });
  const profile = socialProfile(text);
  if (profile) return stating({ social: [profile] });
  return stating({}, /^https?:\/\/\S+$/i.test(text) ? [`Code on the card: ${text}`] : []);
}

const stating = (fields: Partial<ContactFields>, notes: readonly string[] = []): StatedPerson => ({
  fields: { ...noFields, ...fields },
  notes,
});
