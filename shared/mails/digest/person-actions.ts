import type { DigestItem } from "../../domain/digests/digest.ts";
import type { ButtonProps } from "../design/buttons.tsx";
import { mailtoCommand, mailtoDraft } from "../design/mailto.ts";
import { phoneLink } from "../design/phone-link.ts";
import type { Letterhead } from "../letterhead.ts";
import { clip } from "../words/clip.ts";
import type { PersonWords } from "./person-words.ts";

/** The one-tap answers: each opens a mail whose subject is the command. */
export function answerButtons(
  { n, isFading, isOfPile, step }: DigestItem,
  { name }: PersonWords,
  letterhead: Letterhead,
): ButtonProps[] {
  const button = (label: string, words: string, width: number): ButtonProps => ({
    label,
    href: mailtoCommand(letterhead, `${n} ${words}`),
    about: name,
    width,
  });
  const end = isFading || isOfPile ? button("Let go", "let go", 22) : button("Skip", "skip", 22);
  if (step === "thanks")
    return [
      button("Thanked", "thanked", 34),
      button("Later", "snooze tomorrow", 30),
      isFading ? { ...end, width: 28, primary: true } : { ...end, width: 28 },
    ];
  return [
    button("Done", "done", 22),
    button("Warm", "done warm", 24),
    button("Later", "snooze in a week", 24),
    isFading ? { ...end, primary: true } : end,
  ];
}

/** What makes the follow-up: the mail, and a call beside it where there is a number, or the call alone. Empty: neither is possible. */
export function mainButtons(item: DigestItem, words: PersonWords, letterhead: Letterhead): ButtonProps[] {
  const { ready, isFading, n } = item;
  const main = { about: words.name, width: 100, primary: !isFading };
  const first = clip(words.first, 24);
  if (ready.way === "call") {
    const href = phoneLink(ready.phone);
    return href === null ? [] : [{ ...main, label: `Call ${first}`, href }];
  }
  const href = ready.way === "email" ? mailtoDraft(letterhead, n, ready) : null;
  if (href === null) return [];
  const write = { ...main, label: `Write to ${first}`, href };
  const call = item.phone && phoneLink(item.phone);
  return call
    ? [
        { ...write, width: 70 },
        { label: "Call", href: call, about: words.name, width: 28 },
      ]
    : [write];
}

/** How to reach the person, as on the card, in words. */
export const reachText = ({ email, phone }: DigestItem): readonly string[] => [
  ...(email === null ? [] : [clip(email, 80)]),
  ...(phone === null ? [] : [clip(phone.number, 40)]),
];

/** What to write where there is no way to reach the person. */
export const missingAddress = ({ n }: DigestItem): string => `fix ${n} email …`;
