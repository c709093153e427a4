import type { RecalledPerson } from "../../domain/recall/recalled-person.ts";
import { blocks, command, lines, paragraph } from "../plain/plain-text.ts";
import type { RecallDetail } from "./recall-detail.ts";
import { afterwards, moreNotesText, recalledWords, sampleCommands } from "./recalled-words.ts";

/** The people whom the answers show. Null: there are none. */
export function plainRecalled(people: readonly RecalledPerson[], detail: RecallDetail): string | null {
  if (people.length === 0) return null;
  return blocks(
    ...people.map((person) => plainPerson(person, detail)),
    lines(paragraph(afterwards(people)), ...sampleCommands(people).map((each) => command(each))),
  );
}

function plainPerson(person: RecalledPerson, detail: RecallDetail): string {
  const words = recalledWords(person, detail);
  const indent = " ".repeat(`${person.n}. `.length);
  const more = moreNotesText(words.moreNotes);
  return lines(
    `${person.n}. ${words.name}`,
    words.work && paragraph(words.work, indent),
    paragraph(words.met, indent),
    indent + words.open,
    ...words.notes.map((note) => paragraph(`“${note}”`, indent)),
    more && indent + more,
    ...words.fields.flatMap(({ label, values, doubtful }) =>
      values.map(({ says }) => `${indent}${label}: ${says}${doubtful ? "  <- please check" : ""}`),
    ),
  );
}
