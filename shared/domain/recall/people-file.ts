import { contactName } from "../contacts/contact-name.ts";
import { writeVCards } from "../vcards/write-vcard.ts";
import { metText } from "./met-text.ts";
import type { RecalledPerson } from "./recalled-person.ts";
import { plainWords } from "./sought-words.ts";
import { toldOf } from "./told-of.ts";

export type PeopleFile = { readonly name: string; readonly content: string };

/** One file that brings them into a phone's contacts, with where they were met. Null: there is nobody. */
export function peopleFile(people: readonly RecalledPerson[]): PeopleFile | null {
  const [first, second] = people;
  if (!first) return null;
  const name = second
    ? `${people.length}-people`
    : plainWords(contactName(first.contact)).join("-").slice(0, 60);
  return { name: `${name || "contact"}.vcf`, content: peopleVCards(people) };
}

export const peopleVCards = (people: readonly RecalledPerson[]): string =>
  writeVCards(
    people.map((person) => ({
      ...person.contact,
      note: [
        metText(person),
        ...toldOf(person.contact),
        ...person.contact.notes.map(({ text }) => text),
      ].join("\n"),
    })),
  );
