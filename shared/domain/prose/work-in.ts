import type { CardReading } from "../captures/capture.ts";
import { folded } from "../cards/letters.ts";
import { isCompanyWord, isLegalForm } from "../cards/words/company-words.ts";
import { isCredential } from "../cards/words/name-words.ts";
import { isTitleWord, soundsLikeTrade } from "../cards/words/title-words.ts";
import type { ContactFields } from "../contacts/contact.ts";
import type { Clause } from "./clause.ts";
import { hasContactPoint } from "./contact-points-in.ts";

/** What is said of the job in so many words; else one printed text that sounds like a title is it, and one that does not is the company. */
export function workIn(
  read: CardReading | null,
  clauses: readonly Clause[],
  printed: readonly string[],
): Partial<ContactFields> {
  const roles = clauses.filter((clause) => clause.kind === "role");
  const plain = printed.filter((text) => !hasContactPoint(text) && text !== read?.fields.name);
  const [title, ...titles] = plain.filter(isTitle);
  const [company, ...companies] = plain.filter((text) => !isTitle(text) && !/^\p{Ll}/u.test(text));
  if (roles.length === 0 && (titles.length > 0 || companies.length > 0)) return {};
  const said = (part: "title" | "company") => roles.find((role) => role[part] !== null)?.[part];
  return {
    title:
      (said("title") ?? title)?.replace(/^(?:the|an?) /i, "") ??
      (company === undefined ? titleRead(read) : null),
    company: said("company") ?? company ?? (title === undefined ? (read?.fields.company ?? null) : null),
  };
}

const titleRead = (read: CardReading | null): string | null => {
  const title = read?.fields.title ?? null;
  return title !== null && isTurnOfSpeech.test(title) ? null : title;
};

const isTurnOfSpeech =
  /\d{2}|^(?:and|not|then|who|for|but|so|also|by|with|without|because|as|if|since|when|while|about|to|in|on|the|from|of|at|forget)\b/;

const isTitle = (text: string): boolean => {
  const words = folded(text).split(/[^\p{L}]+/u);
  const isNamed = words.some((word) => isCompanyWord(word) || isLegalForm(word));
  return (
    !isNamed &&
    ((/^\p{Ll}/u.test(text) && !isTurnOfSpeech.test(text)) ||
      words.some((word) => isTitleWord(word) || soundsLikeTrade(word) || isCredential(word)))
  );
};
