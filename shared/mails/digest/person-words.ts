import { firstName } from "../../domain/contacts/first-name.ts";
import type { DigestItem } from "../../domain/digests/digest.ts";
import { touchText } from "../../domain/follow-ups/touch-words.ts";
import { clip } from "../words/clip.ts";
import { monthName, shortDay } from "../words/days.ts";
import { whyToday } from "./why-today.ts";

/** What a digest says of one person, for both parts of the mail. */
export type PersonWords = {
  readonly name: string;
  readonly first: string;
  readonly work: string | null;
  /** Where and when met, and when last heard from. */
  readonly met: string | null;
  readonly badge: { readonly says: string; readonly tone: "warn" | "plain" } | null;
  readonly told: readonly string[];
  readonly notes: readonly string[];
  readonly todo: string;
};

export function personWords(item: DigestItem): PersonWords {
  const first = clip(firstName({ name: item.name, company: null, emails: [] }), 40);
  const work = [item.title, item.company].filter((part) => part !== null).join(", ");
  return {
    name: clip(item.name, 80),
    first,
    work: work === "" ? null : clip(work),
    met: [whereMet(item), lastTouch(item)].filter((part) => part !== null).join("; ") || null,
    badge: badgeOf(item),
    told: item.told.map((line) => clip(line, 160)),
    notes: item.notes.map((note) => clip(note, 160)),
    todo: whyToday(item, first),
  };
}

function whereMet({ metAt, metOn }: DigestItem): string | null {
  const at = metAt === null ? null : `at ${clip(metAt, 80)}`;
  const when = metOn === null ? null : shortDay(metOn);
  if (at === null) return when === null ? null : `Met on ${when}`;
  return when === null ? `Met ${at}` : `Met ${at}, ${when}`;
}

function lastTouch({ lastTouch: touch }: DigestItem): string | null {
  if (touch === null) return null;
  const how = touch.by === null ? "last in touch" : `you last ${touchText[touch.by]}`;
  return `${how} ${shortDay(touch.on)}`;
}

function badgeOf({ isOfPile, isFading, daysLate, dueOn }: DigestItem): PersonWords["badge"] {
  if (isOfPile) return { says: "old card", tone: "plain" };
  if (isFading) return { says: `since ${monthName(dueOn.slice(0, 7))}`, tone: "plain" };
  return daysLate < 2 ? null : { says: `waiting since ${shortDay(dueOn)}`, tone: "warn" };
}
