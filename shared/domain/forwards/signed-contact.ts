import type { CardReading } from "../captures/capture.ts";
import { lettersOf } from "../cards/letters.ts";
import { readCard } from "../cards/read-card.ts";
import type { TextLine } from "../cards/text-line.ts";
import { noFields } from "../contacts/no-fields.ts";
import type { ForwardedMail } from "./forwarded-mail.ts";
import { signatureLines } from "./signature-lines.ts";

/** The writer of a forwarded mail, with what their signature says of them; null: neither a name nor an address is known. */
export function signedContact({ from, lines }: ForwardedMail): CardReading | null {
  if (from.name === null && from.email === null) return null;
  const signature = signatureLines(lines, from.name);
  const read = readCard(asPrinted(signature, from.name));
  return stated(from, read !== null && speaksOf(read, from) ? read : null);
}

/** The header is right about whom it names; a signature adds the rest. */
function stated({ name, email }: ForwardedMail["from"], read: CardReading | null): CardReading {
  const others = (read?.fields.emails ?? []).filter((each) => each !== email);
  const fields = {
    ...(read?.fields ?? noFields),
    name: name ?? read?.fields.name ?? null,
    emails: email === null ? others : [email, ...others],
  };
  const sure = { ...(name !== null && { name: 0.99 }), ...(email !== null && { "emails[0]": 0.99 }) };
  return {
    kind: "person",
    source: "forward",
    fields,
    confidence: { ...read?.confidence, ...sure },
    doubtful: (read?.doubtful ?? []).filter((field) => field !== "name" && field !== "emails"),
    places: {},
    notes: read?.notes ?? [],
  };
}

/** Not of a colleague whom it mentions. */
function speaksOf({ fields }: CardReading, { name, email }: ForwardedMail["from"]): boolean {
  if (fields.name === null || name === null) return true;
  if (email !== null && fields.emails.includes(email)) return true;
  const [one, other] = [lettersOf(fields.name), lettersOf(name)];
  return one.includes(other) || other.includes(one);
}

/** One below the other in one size, but the name. */
function asPrinted(lines: readonly string[], name: string | null): readonly TextLine[] {
  const height = 1 / (2 * lines.length + 1);
  const isName = (text: string) => name !== null && lettersOf(text).startsWith(lettersOf(name));
  return lines.map((text, index) => ({
    text,
    confidence: 1,
    box: {
      left: 0.05,
      top: (2 * index + 0.5) * height,
      width: Math.min(0.9, text.length * 0.015),
      height: isName(text) ? 1.5 * height : height,
    },
  }));
}
