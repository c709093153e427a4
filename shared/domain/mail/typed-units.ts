import { blockIn } from "../commands/blocks.ts";
import { commandLines } from "../commands/command-lines.ts";
import { withHeadings } from "../commands/headed-lines.ts";
import { isOnNumbers, ofItsItem } from "../commands/of-its-item.ts";
import { takesAnAddress } from "../commands/takes-an-address.ts";
import { nameWords } from "../contacts/find-contacts.ts";
import { occasionIn } from "../events/occasion-in.ts";
import { subjectSays } from "../forwards/subject-says.ts";
import { referralTold } from "../giving/referral-told.ts";
import { isPalmsRow } from "../groups/read-palms.ts";
import { isBareName, isHeading, listOfNames } from "../prose/list-of-names.ts";
import { mayNameSomebody } from "../prose/may-name-somebody.ts";
import { namingParts } from "../prose/naming-parts.ts";
import { splitStacked } from "../prose/split-stacked.ts";
import { ownQuestion } from "../questions/question.ts";
import { pastedVCards } from "../vcards/pasted-vcards.ts";
import { answeredToken } from "./answered-token.ts";
import type { VerifiedMail } from "./verify-sender.ts";
import { textOf, typedLines, visibleText } from "./visible-text.ts";

type TypedUnit = { readonly kind: "text" | "line" | "occasion"; readonly text: string };

/** Beyond this many lines a mail is not a list of commands. */
const maxLines = 200;

/**
 * What the person typed: in a mail of its own people and where they were met, too; in an answer commands alone. Where nothing is typed,
 * the subject, which our own `mailto:` actions fill. `captures`: the mail shows people otherwise.
 */
export function typedUnits(mail: VerifiedMail, captures: boolean): readonly TypedUnit[] {
  const typed = typedIn(mail);
  const event = eventAskedOf(mail);
  const isFresh = mail.thread === null && mail.route === "inbox";
  if (event === null && !isFresh) return linesOf(mail, typed, captures);
  const { people, lines } =
    event === null && isAnswer(mail)
      ? { people: [], lines: linesOf(mail, typed, captures) }
      : namedIn(mail, typed, captures);
  if (!captures && people.length === 0) return lines;
  return [...people, ...(event === null ? [] : [asOccasion(event)]), ...withOccasion(mail, lines)];
}

/** The event at which the answered mail asks whom the person met, whose names are no commands; null: it does not. */
function eventAskedOf({ thread }: VerifiedMail): string | null {
  const asked = thread === null || thread === "foreign" ? null : ownQuestion(thread.asked);
  return asked?.about === "who-met" ? `${asked.event} on ${asked.day}` : null;
}

/** Whatever it answers, what it says is said to whoever wrote that. */
const isAnswer = ({ parsed }: VerifiedMail): boolean =>
  subjectSays(parsed.subject) === "reply" && parsed.headers.some(({ name }) => name === "in-reply-to");

type Named = { readonly people: readonly TypedUnit[]; readonly lines: readonly TypedUnit[] };

/** What may say who somebody is, and the other lines. */
function namedIn(mail: VerifiedMail, typed: string, captures: boolean): Named {
  const isOwnText = isOwn(mail);
  const { open, block } = beforeBlock(typed);
  const { stacked, rest } = splitStacked(open, isOwnText);
  const lines = [
    ...linesOf(mail, rest, captures || stacked.length > 0 || block !== "").flatMap(({ text }) =>
      namingParts(text).map(asLine),
    ),
    ...commandLines(block).map(asLine),
  ];
  const isNaming = (text: string) =>
    mayNameSomebody(text) && !takesAnAddress(text) && !isOwnText(text) && beforeBlock(text).block === "";
  const texts = lines.map(({ text }) => text).filter((text) => !isOwnText(text) && occasionIn(text) === null);
  const listed: ReadonlySet<string> =
    captures && texts.length === 1 ? new Set() : listOfNames(texts, isNaming);
  const isAskedFor = (text: string) => eventAskedOf(mail) !== null && isBareName(text) && !isOwnText(text);
  const names = ({ text }: TypedUnit) => listed.has(text) || isNaming(text) || isAskedFor(text);
  const people = [...stacked.map(asText), ...lines.filter(names).map(({ text }) => asText(text))];
  const isSilent = ({ text }: TypedUnit) =>
    (captures || people.length > 0) && isHeading(text) && occasionIn(text) === null;
  // Of whom the mail shows otherwise, the line itself is decided.
  const referrals = captures ? [] : people.flatMap(({ text }) => referralTold(text) ?? []);
  return {
    people,
    lines: [...referrals.map(asLine), ...lines.filter((line) => !names(line) && !isSilent(line))],
  };
}

/** What stands above a command that takes all the lines below it, and that command: whom it names is nobody who was met. */
function beforeBlock(typed: string): { readonly open: string; readonly block: string } {
  const lines = typed.split("\n");
  const at = blockIn(lines.map((line) => line.trim()));
  const end = at < 0 ? lines.length : at;
  return { open: lines.slice(0, end).join("\n"), block: lines.slice(end).join("\n") };
}

/** A row of a report says by itself what it is. */
const asPalms = (line: string): string => (isPalmsRow(line) ? `palms: ${line}` : line);

/** Without an address card that was pasted. */
const typedIn = (mail: VerifiedMail): string => {
  const { parsed } = mail;
  const parts = { ...parsed, text: parsed.text && pastedVCards(parsed.text).rest };
  const lines = withHeadings(typedLines(parts, answeredToken(mail)).map((line) => asPalms(ofItsItem(line))));
  return pastedVCards(textOf(withoutOwnName(lines, parsed.from[0]?.name ?? ""))).rest;
};

/** Whether the person typed something, and nothing of it says what to do. */
export function isThanks(mail: VerifiedMail): boolean {
  const typed = visibleText(mail.parsed, answeredToken(mail));
  return typed.trim() !== "" && commandLines(typed).length === 0;
}

/** The name below what was said is the writer's own. */
function withoutOwnName(lines: readonly string[], own: string): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const said = nameWords((lines[last] ?? "").replace(/^(?:xo+|love|best|cheers|yours|[-–—])[ ,]*/i, ""));
  const isOwn = said.length > 0 && said.every((word) => nameWords(own).includes(word));
  return last > 0 && isOwn ? lines.slice(0, last) : lines;
}

const asText = (text: string): TypedUnit => ({ kind: "text", text });
const asLine = (text: string): TypedUnit => ({ kind: "line", text });

function linesOf({ parsed }: VerifiedMail, typed: string, captures: boolean) {
  const lines = commandLines(typed, mayNameSomebody);
  const subject = parsed.subject.trim();
  const isMeant = subject !== "" && subjectSays(subject) === "nothing" && !parsed.sealed && !captures;
  const isSaid = lines.length === 0 || (isOnNumbers(subject) && subject !== lines[0]);
  return [...(isMeant && isSaid ? [subject] : []), ...lines].slice(0, maxLines).map(asLine);
}

/** Where the people of a mail were met: a line says so, or the subject of the whole batch does. */
function withOccasion(mail: VerifiedMail, lines: readonly TypedUnit[]): readonly TypedUnit[] {
  const said = lines.flatMap(({ text }) => {
    // `attendees Chamber mixer` says of an event who is coming.
    const occasion = blockIn([text]) < 0 ? occasionIn(text) : null;
    return occasion === null ? metThere(text) : [asOccasion(occasion)];
  });
  const subject = subjectSays(mail.parsed.subject) !== "nothing" ? null : occasionIn(mail.parsed.subject);
  const isSaid = said.some(
    ({ kind, text }) => kind === "occasion" || /^(?:i |we )?(?:met )?(?:at|@) /i.test(text),
  );
  return subject === null || isSaid ? said : [asOccasion(subject), ...said];
}

/** `Met at Chamber breakfast, wants a new website` */
function metThere(text: string): readonly TypedUnit[] {
  const [, where = "", more = ""] =
    /^((?:i |we )?met (?:him |her |them )?(?:at|@) [^,;]+)[,;] (.+)$/i.exec(text) ?? [];
  const occasion = occasionIn(where);
  return occasion === null ? [asLine(text)] : [asOccasion(occasion), asLine(more)];
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
