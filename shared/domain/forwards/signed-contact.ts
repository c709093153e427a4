import type { CardReading } from "../captures/capture.ts";
import { asPrinted } from "../cards/as-printed.ts";
import { lettersOf } from "../cards/letters.ts";
import { readPerson } from "../cards/read-card.ts";
import type { TextLine } from "../cards/text-line.ts";
import { noFields } from "../contacts/no-fields.ts";
import type { ForwardedMail } from "./forwarded-mail.ts";
import { signatureLines } from "./signature-lines.ts";
import { signedName } from "./signed-name.ts";
import { withPlaces } from "./title-and-company.ts";
import { isMachine, isOfWriter, namesPerson, writerName } from "./writer.ts";

/** The writer of a forwarded mail, with what their signature says of them; null: neither a name nor an address is known, it is who passes it on, or a machine. */
export function signedContact({ from: header, lines, isOwn }: ForwardedMail): CardReading | null {
  if (isOwn || (header.name === null && header.email === null) || isMachine(header)) return null;
  const signed = namesPerson(header) ? null : signedName(lines, header.email);
  const from = signed === null ? header : { ...header, name: signed };
  const statements = signatureLines(lines, namesPerson(from) ? from.name : null);
  if (statements.length === 0) return stated(from, null);
  const read = readPerson(printed(statements, from));
  return stated(
    from,
    isOfWriter(ownEmails(read, statements), from) ? withPlaces(read, statements, from) : null,
  );
}

/** The addresses that the signature itself has. */
const ownEmails = ({ fields }: CardReading, statements: readonly string[]) => ({
  name: fields.name,
  emails: fields.emails.filter((email) => statements.some((line) => line.toLowerCase().includes(email))),
});

/** The header is right about whom it names; a signature adds the rest. */
function stated({ name, email }: ForwardedMail["from"], read: CardReading | null): CardReading {
  const others = (read?.fields.emails ?? []).filter((each) => each !== email);
  const writer = writerName({ name, email }, read?.fields.name ?? null);
  const fields = {
    ...(read?.fields ?? noFields),
    name: writer,
    emails: email === null ? others : [email, ...others],
  };
  const sure = {
    ...(writer === name && name !== null && { name: 0.99 }),
    ...(email !== null && { "emails[0]": 0.99 }),
  };
  return {
    kind: "person",
    source: "forward",
    fields,
    confidence: { ...read?.confidence, ...sure },
    doubtful: (read?.doubtful ?? []).filter((field) => field !== "name" && field !== "emails"),
    places: {},
    notes: [],
  };
}

/** One below the other in one size, but the name; the header's address tells whose domain it is. */
function printed(statements: readonly string[], { name, email }: ForwardedMail["from"]): readonly TextLine[] {
  const hasAddress = email === null || statements.some((line) => line.toLowerCase().includes(email));
  const lines = hasAddress ? statements : [...statements, email];
  const isName = (text: string) => name !== null && lettersOf(text).startsWith(lettersOf(name));
  return asPrinted(lines, isName);
}
