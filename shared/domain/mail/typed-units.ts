import { commandLines } from "../commands/command-lines.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import { occasionIn } from "../events/occasion-in.ts";
import { mayNameSomebody } from "../prose/may-name-somebody.ts";
import { splitStacked } from "../prose/split-stacked.ts";
import { pastedVCards } from "../vcards/pasted-vcards.ts";
import type { VerifiedMail } from "./verify-sender.ts";
import { visibleText } from "./visible-text.ts";

type TypedUnit = { readonly kind: "text" | "line" | "occasion"; readonly text: string };

/** Beyond this many lines a mail is not a list of commands. */
const maxLines = 200;

/**
 * What the person typed: in a mail of its own people and where they were met, too; in an answer commands alone. Where nothing is typed,
 * the subject, which our own `mailto:` actions fill. `captures`: the mail shows people otherwise.
 */
export function typedUnits(mail: VerifiedMail, captures: boolean): readonly TypedUnit[] {
  const typed = typedIn(mail);
  if (mail.thread !== null || mail.route !== "inbox") return linesOf(mail, typed, captures);
  const { stacked, rest } = splitStacked(typed, isOwn(mail));
  const texts = stacked.map((text) => ({ kind: "text", text }) as const);
  const lines = linesOf(mail, rest, captures || texts.length > 0).map((line) =>
    unitOfLine(line.text, isOwn(mail)),
  );
  const people = [...texts, ...lines.filter(({ kind }) => kind === "text")];
  return [
    ...people,
    ...occasions(
      mail,
      lines.filter(({ kind }) => kind === "line"),
      captures || people.length > 0,
    ),
  ];
}

/** Without an address card that was pasted. */
const typedIn = ({ parsed }: VerifiedMail): string =>
  visibleText({ ...parsed, text: parsed.text && pastedVCards(parsed.text).rest });

/** Whether the person typed something, and nothing of it says what to do. */
export function isThanks(mail: VerifiedMail): boolean {
  const typed = visibleText(mail.parsed);
  return typed.trim() !== "" && commandLines(typed).length === 0;
}

const replyPrefix = /^\s*(re|aw|sv|vs|antw|odp|r|fwd?|wg|tr)\s*(\[\d+\])?\s*:/i;

const asLine = (text: string): TypedUnit => ({ kind: "line", text });

function linesOf({ parsed }: VerifiedMail, typed: string, captures: boolean) {
  const lines = commandLines(typed, mayNameSomebody);
  if (lines.length > 0) return lines.slice(0, maxLines).map(asLine);
  const subject = parsed.subject.trim();
  return captures || subject === "" || replyPrefix.test(subject) ? [] : [asLine(subject)];
}

const unitOfLine = (text: string, isOwnLine: (text: string) => boolean): TypedUnit =>
  mayNameSomebody(text) && !isOwnLine(text) ? { kind: "text", text } : asLine(text);

/** Where the people of a mail were met: a line says so, or the subject of the whole batch does. */
function occasions(mail: VerifiedMail, lines: readonly TypedUnit[], captures: boolean): readonly TypedUnit[] {
  if (!captures) return lines;
  const said = lines.map(({ text }) => {
    const occasion = occasionIn(text);
    return occasion === null ? asLine(text) : asOccasion(occasion);
  });
  const subject = replyPrefix.test(mail.parsed.subject) ? null : occasionIn(mail.parsed.subject);
  const isSaid = said.some(
    ({ kind, text }) => kind === "occasion" || /^(?:i |we )?(?:met )?(?:at|@) /i.test(text),
  );
  return subject === null || isSaid ? said : [asOccasion(subject), ...said];
}

const asOccasion = (text: string): TypedUnit => ({ kind: "occasion", text });

/** The person's own name and address below what they wrote: by the header, or by the name in the address (`ann@`, `ann.miller@`). */
function isOwn({ parsed, sender }: VerifiedMail): (text: string) => boolean {
  const name = nameWords(parsed.from[0]?.name ?? "");
  const inAddress = nameWords((sender.split("@")[0] ?? "").replace(/[\d+].*/, ""));
  return (text) => {
    const [first = "", ...below] = text.split("\n");
    const said = nameWords(first);
    const starts = (words: readonly string[]) =>
      words.length > 0 && words.every((word, at) => said[at] === word);
    return (
      text.toLowerCase().includes(sender) ||
      (name.length > 1 && starts(name)) ||
      (below.length > 0 && starts(inAddress))
    );
  };
}
