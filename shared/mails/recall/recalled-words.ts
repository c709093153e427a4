import { contactName } from "../../domain/contacts/contact-name.ts";
import { tendedText } from "../../domain/follow-ups/tended-text.ts";
import { metText } from "../../domain/recall/met-text.ts";
import type { RecalledPerson } from "../../domain/recall/recalled-person.ts";
import { toldOf } from "../../domain/recall/told-of.ts";
import { type CardField, cardFields } from "../receipt/card-fields.ts";
import { clip } from "../words/clip.ts";
import { fullDate } from "../words/days.ts";
import type { RecallDetail } from "./recall-detail.ts";

/** What an answer says of one person whom it shows, for both parts of the mail. */
export type RecalledWords = {
  readonly name: string;
  readonly work: string | null;
  readonly met: string;
  readonly open: string;
  readonly notes: readonly string[];
  /** Notes that there is no room for. */
  readonly moreNotes: number;
  /** How to reach the person, and whatever else a card states. */
  readonly fields: readonly CardField[];
};

export function recalledWords(person: RecalledPerson, detail: RecallDetail): RecalledWords {
  const { contact, dueOn } = person;
  const { name, title, department, company } = contact;
  const work = [title, department, name === null ? null : company].filter((part) => part !== null).join(", ");
  const shown = detail.notes === 0 ? [] : contact.notes.slice(-detail.notes);
  const named = contactName(contact);
  return {
    name: clip(contact.honorific === null ? named : `${contact.honorific} ${named}`, 80),
    work: work === "" ? null : clip(work, 160),
    met: clip(metText(person), 160),
    open: [tendedText(contact), openText(dueOn)].filter((part) => part !== null).join(" "),
    notes: [...toldOf(contact).slice(0, detail.notes), ...shown.map(({ text }) => text)].map((text) =>
      clip(text, detail.length),
    ),
    moreNotes: contact.notes.length - shown.length,
    fields: cardFields({ fields: contact, ...toldAbove, doubtful: contact.doubtful }, detail).filter(
      isNoHeading,
    ),
  };
}

const openText = (dueOn: string | null): string =>
  dueOn === null ? "Nothing is open." : `A follow-up is open, due ${fullDate(dueOn)}.`;

const toldAbove = { notes: [], metAt: null, needs: [], offers: [] };

const isNoHeading = ({ label }: CardField): boolean =>
  !["Name", "Title", "Department", "Company"].includes(label);

export const moreNotesText = (count: number): string | null =>
  count === 0 ? null : count === 1 ? "… and an earlier note." : `… and ${count} earlier notes.`;

/** What can be done with the people whom a mail shows. */
export const afterwards = (people: readonly RecalledPerson[]): string => {
  const whom =
    people.length === 1 ? "The attached file brings this contact" : "The attached file brings them";
  return `${whom} into your phone. Numbers count in your answer to this mail, for example:`;
};

export const sampleCommands = (people: readonly RecalledPerson[]): readonly string[] => {
  const open = people.find(({ dueOn }) => dueOn !== null);
  const n = people[0]?.n ?? 1;
  return [...(open ? [`${open.n} done`] : []), `${n} note likes sailing`, `fix ${n} email jane@example.com`];
};
