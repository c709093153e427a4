import { firstName } from "../../domain/contacts/first-name.ts";
import type { DigestItem } from "../../domain/digests/digest.ts";
import { counted } from "../../domain/text/counted.ts";
import { clip } from "../words/clip.ts";
import { monthName, shortDay } from "../words/days.ts";

/** What a digest says of one person, for both parts of the mail. */
export type PersonWords = {
  readonly name: string;
  readonly first: string;
  readonly work: string | null;
  readonly met: string;
  readonly late: string | null;
  readonly told: readonly string[];
  readonly notes: readonly string[];
  readonly todo: string;
  /** The first line of a mail to the person. */
  readonly opening: string;
};

export function personWords(item: DigestItem): PersonWords {
  const first = clip(firstName({ name: item.name, company: null, emails: [] }), 40);
  const work = [item.title, item.company].filter((part) => part !== null).join(", ");
  const at = item.metAt === null ? "" : ` at ${clip(item.metAt, 80)}`;
  return {
    name: clip(item.name, 80),
    first,
    work: work === "" ? null : clip(work),
    met: item.metAt === null ? `Met on ${shortDay(item.metOn)}` : `Met${at}, ${shortDay(item.metOn)}`,
    late: lateText(item),
    told: item.told.map((line) => clip(line, 160)),
    notes: item.notes.map((note) => clip(note, 160)),
    todo: todoOf(item, first),
    opening: `Good to meet you${at}`,
  };
}

/** Days, as long as they are worth counting. */
function lateText({ daysLate, dueOn }: DigestItem): string | null {
  if (daysLate === 0) return null;
  return daysLate <= 60 ? `${counted(daysLate, "day")} late` : `due since ${monthName(dueOn.slice(0, 7))}`;
}

function todoOf({ email, phone, daysLate }: DigestItem, first: string): string {
  if (email === null && phone === null)
    return `No way to reach ${first} is known yet: add one, or let it go.`;
  const how = email === null ? `Call ${first}` : `Write ${first} a line`;
  const what = daysLate < 14 ? "good to meet you" : "“I have been meaning to get in touch”";
  return `${how}: ${what}, and one thing that you talked about.`;
}
