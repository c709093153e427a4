import { lettersOf } from "../cards/letters.ts";
import type { ContactFields } from "../contacts/contact.ts";
import { asForwarded } from "../forwards/forwarded-mail.ts";
import { signedContact } from "../forwards/signed-contact.ts";
import type { ParsedMail } from "../mail/parsed-mail.ts";
import { isSignatureMark } from "../mail/visible-text-signatures.ts";

/**
 * What a mail's writer is signed as. Only what is plainly a signature counts: it stands behind a mark, or begins with the whole name.
 * Null: there is none, or it says no more than a name.
 */
export function ownSignature(mail: ParsedMail): ContactFields | null {
  const written = asForwarded(mail);
  const begins = beginOf(written.lines, written.from.name ?? "");
  if (begins < 0) return null;
  const fields = signedContact({ ...written, lines: written.lines.slice(begins) })?.fields ?? null;
  return fields !== null && saysMore(fields) ? fields : null;
}

function beginOf(lines: readonly string[], name: string): number {
  const whole = lettersOf(name);
  const isNamed = (line: string) =>
    /\S \S/.test(name) && line.length < 60 && lettersOf(line).startsWith(whole);
  const quoted = lines.findIndex((line) => line.startsWith(">"));
  return lines
    .slice(0, quoted < 0 ? lines.length : quoted)
    .findIndex((line) => isSignatureMark(line) || isNamed(line));
}

const saysMore = ({ title, company, phones, urls, address }: ContactFields): boolean =>
  [title, company, address].some((each) => each !== null) || phones.length + urls.length > 0;
