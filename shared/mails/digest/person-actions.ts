import type { DigestItem } from "../../domain/digests/digest.ts";
import type { ButtonProps } from "../design/buttons.tsx";
import { mailtoCommand, mailtoPerson } from "../design/mailto.ts";
import { phoneLink } from "../design/phone-link.ts";
import type { Letterhead } from "../letterhead.ts";
import { clip } from "../words/clip.ts";
import type { PersonWords } from "./person-words.ts";

/** The one-tap answers: each opens a mail whose subject is the command. */
export function answerButtons(
  { n }: DigestItem,
  { name }: PersonWords,
  letterhead: Letterhead,
): ButtonProps[] {
  const href = (words: string): string => mailtoCommand(letterhead, `${n} ${words}`);
  return [
    { label: "Done", href: href("done"), about: name, width: 22, primary: true },
    { label: "Snooze a week", href: href("snooze in a week"), about: name, width: 35 },
    { label: "Skip", href: href("skip"), about: name, width: 18 },
    { label: "Won…", href: href("won "), about: name, width: 19 },
  ];
}

export type ContactLink = { readonly label: string; readonly says: string; readonly href: string | null };

/** How to reach the person, as on the card. */
export function contactLinks({ email, phone }: DigestItem, { opening }: PersonWords): ContactLink[] {
  const mail = email && { label: "Mail", says: clip(email, 80), href: mailtoPerson(email, opening) };
  const call = phone && { label: "Call", says: clip(phone.number, 40), href: phoneLink(phone) };
  return [mail, call].filter((link) => link !== null && link !== "");
}

/** What to write where there is no way to reach the person. */
export const missingAddress = ({ n }: DigestItem): string => `fix ${n} email …`;
