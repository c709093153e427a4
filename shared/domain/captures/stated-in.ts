import type { ForwardedMail } from "../forwards/forwarded-mail.ts";
import { signedContact } from "../forwards/signed-contact.ts";
import { isMachine } from "../forwards/writer.ts";
import type { Source } from "../mail/units-of.ts";
import { peopleInText } from "../prose/people-in-text.ts";
import { parseVCards } from "../vcards/parse-vcards.ts";
import { vcardText } from "../vcards/vcard-file.ts";
import { vcardPerson } from "../vcards/vcard-person.ts";
import type { CardReading, PhotoReading, Unreadable } from "./capture.ts";
import { statedReading } from "./stated-reading.ts";

/** Whom something other than a photo names, in the form of what a photo shows. */
export function statedIn(source: Exclude<Source, { kind: "photo" }>): PhotoReading {
  if (source.kind === "vcards") {
    const people = parseVCards(vcardText(source.bytes)).map(vcardPerson);
    return found(
      people.map(statedReading).filter((each) => each !== null),
      "no-people",
    );
  }
  if (source.kind === "text") return inText(source.text);
  const reading = signedContact(source.forwarded);
  return found(reading ? [reading] : [], whyNobody(source.forwarded));
}

/** Why the writer of a mail is nobody to keep. */
function whyNobody({ isOwn, from }: ForwardedMail): Unreadable {
  if (isOwn) return "own-mail";
  return isMachine(from) ? "of-machine" : "no-sender";
}

function inText(text: string): PhotoReading {
  const people = peopleInText(text);
  if (people.length === 0) return { kind: "unreadable", why: "no-people" };
  const cards = people.map(({ reading, ...told }) => ({
    reading,
    box: null,
    picture: null,
    cutOuts: {},
    told,
  }));
  return { kind: "read", cards, leftOut: 0 };
}

/** Of one file: an address book is no pile of cards. */
const mostPeople = 100;

function found(readings: readonly CardReading[], otherwise: Unreadable): PhotoReading {
  if (readings.length === 0) return { kind: "unreadable", why: otherwise };
  const cards = readings
    .slice(0, mostPeople)
    .map((reading) => ({ reading, box: null, picture: null, cutOuts: {} }));
  return { kind: "read", cards, leftOut: readings.length - cards.length };
}
