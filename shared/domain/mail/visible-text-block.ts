import { lettersOf } from "../cards/letters.ts";
import { isOnNumbers } from "../commands/of-its-item.ts";
import type { MailAddress } from "./parsed-mail.ts";

/** A signature is hardly longer. */
const mostLines = 14;
const longest = 100;

/**
 * What was typed, without what a mail program adds below it: rules, small print, and the block that says who the sender is. An answer that
 * was typed below such a block is kept.
 */
export function withoutSignatureBlock<Line extends { readonly text: string }>(
  lines: readonly Line[],
  sender: MailAddress | undefined,
): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const typed = withoutRules(withoutSmallPrint(texts));
  const block = sender ? blockOf(typed, sender) : null;
  if (!block) return lines.slice(0, typed.length);
  const above = withoutRules(typed.slice(0, block.begins)).length;
  return [...lines.slice(0, above), ...lines.slice(block.ends, typed.length)];
}

/** Whether, below a signature, an answer begins: what is said of numbers, behind a blank line. */
export const isAnswerBelow = (lines: readonly string[], at: number): boolean =>
  lines[at - 1] === "" && isOnNumbers(lines[at] ?? "");

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

/** Where the sender's own block stands: their name below what was typed, or above it, alone or with at least one way to reach them. */
function blockOf(
  lines: readonly string[],
  { name, email }: MailAddress,
): { readonly begins: number; readonly ends: number } | null {
  const begins = lines.findLastIndex((line) => isNameOf(line, name));
  if (begins < 0) return null;
  const answer = lines.findIndex((_, at) => at > begins && isAnswerBelow(lines, at));
  const ends = answer < 0 ? lines.length : answer;
  if (answer < 0 && lines.slice(0, begins).every((line) => line === "")) return null;
  const below = lines.slice(begins + 1, ends).filter((line) => line !== "");
  if (below.length === 0) return lines[begins - 1] === "" ? { begins, ends } : null;
  const isBlock =
    below.length <= mostLines &&
    below.every((line) => line.length <= longest) &&
    below.some((line) => reaches(line) || line.toLowerCase().includes(email));
  return isBlock ? { begins, ends } : null;
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
