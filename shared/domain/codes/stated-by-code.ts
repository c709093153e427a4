import { type ContactFields } from "../contacts/contact.ts";
import { noDetails } from "../contacts/no-details.ts";
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
  if (email !== "") return only({ emails: [email] });
  const profile = socialProfile(text);
  if (profile) return only({ social: [profile] });
  return /^https?:\/\/\S+$/i.test(text) ? { ...only({}), notes: [`Code on the card: ${text}`] } : only({});
}

const nothing: ContactFields = {
  ...noDetails,
  name: null,
  title: null,
  company: null,
  emails: [],
  phones: [],
  urls: [],
  address: null,
};

const only = (fields: Partial<ContactFields>): StatedPerson => ({
  fields: { ...nothing, ...fields },
  notes: [],
});
