import type { OwnCard } from "../accounts/own-card.ts";
import { contactName } from "../contacts/contact-name.ts";
import type { KnownGuest } from "./brief.ts";

/** Three questions to go with: what somebody was promised or needs first, then whom one wants to meet, then what always opens a talk. */
export function briefQuestions({
  ownCard,
  guests,
}: {
  readonly ownCard: OwnCard | null;
  readonly guests: readonly KnownGuest[];
}): readonly string[] {
  const asked = guests.flatMap(({ contact, because, needs }) => {
    const need = needs.at(-1);
    return because === "named" && need !== undefined
      ? [`To ${contactName(contact)}: have you found ${need}?`]
      : [];
  });
  const whom = ownCard?.referral ?? ownCard?.target ?? null;
  const all = [
    ...asked.slice(0, 1),
    ...(whom === null ? [] : [`Whom here should I meet? I look for ${plain(whom)}.`]),
    "What brings you here, and whom would you like to meet?",
    "What would a good month look like for you?",
    "What are you working on that somebody here could help with?",
  ];
  return all.slice(0, 3);
}

const plain = (text: string): string => text.trim().replace(/[.!]$/, "");
