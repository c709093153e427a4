import { lettersOf } from "../cards/letters.ts";
import type { MailAddress } from "./parsed-mail.ts";

/** A signature is hardly longer. */
const mostLines = 14;
const longest = 100;

/** What was typed, without what a mail program adds below it: rules, small print, and the block that says who the sender is. */
export function withoutSignatureBlock(
  lines: readonly string[],
  sender: MailAddress | undefined,
): readonly string[] {
  const typed = withoutRules(withoutSmallPrint(lines));
  const begins = sender ? blockOf(typed, sender) : -1;
  return begins < 0 ? typed : withoutRules(typed.slice(0, begins));
}

function withoutRules(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== "" && !/^[-_=*~+]{2,}$/.test(line));
  return lines.slice(0, last + 1);
}

const secret =
  /confidential|privileged|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|konfidentiel|poufn|důvěrn|bizalmas|конфиденц|機密|保密/;
const mail =
  /e-?mail|message|nachricht|courriel|mensaje|correo|mensagem|messaggio|bericht|meddelande|melding|wiadomoś|zpráv|üzenet|сообщен|メール|邮件|郵件/;

/** "This e-mail and its attachments are confidential …", and all that stands below. */
function withoutSmallPrint(lines: readonly string[]): readonly string[] {
  const begins = lines.findIndex((_, at) => {
    const words = lines
      .slice(at, at + 3)
      .join(" ")
      .toLowerCase();
    return at > 0 && lines[at - 1] === "" && words.length >= 150 && secret.test(words) && mail.test(words);
  });
  return begins < 0 ? lines : lines.slice(0, begins);
}

/** Where the sender's own block begins: their name below what was typed, alone or with at least one way to reach them. */
function blockOf(lines: readonly string[], { name, email }: MailAddress): number {
  const begins = lines.findLastIndex((line) => isNameOf(line, name));
  if (begins <= 0 || lines.slice(0, begins).every((line) => line === "")) return -1;
  const below = lines.slice(begins + 1).filter((line) => line !== "");
  if (below.length === 0) return lines[begins - 1] === "" ? begins : -1;
  const isBlock =
    below.length <= mostLines &&
    below.every((line) => line.length <= longest) &&
    below.some((line) => reaches(line) || line.toLowerCase().includes(email));
  return isBlock ? begins : -1;
}

/** "Ann Poe" and "Ann Poe, CPA" for Ann Poe: all of the name, of at least two words, begins the line. */
function isNameOf(line: string, name: string | null): boolean {
  if (name === null || line.length > longest || !name.trim().includes(" ")) return false;
  const whole = lettersOf(name);
  return whole.length > 3 && lettersOf(line).startsWith(whole);
}

const reaches = (line: string): boolean =>
  /www\.|https?:|\S@[^\s@]+\.\w/i.test(line) || (/^\D{0,12}[+(\d]/.test(line) && digitsIn(line) >= 7);

const digitsIn = (line: string): number => line.replace(/\D/g, "").length;
