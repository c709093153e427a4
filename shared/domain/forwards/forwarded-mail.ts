import type { ParsedMail } from "../mail/parsed-mail.ts";
import { plainLines } from "../mail/plain-lines.ts";
import { firstQuoted } from "./first-quoted.ts";
import { isForward, isOfMachine } from "./is-forward.ts";
import type { NamedMailbox } from "./named-mailbox.ts";
import { isBy, newestPassedOn } from "./newest-passed-on.ts";
import { fuller, passedOnLines } from "./passed-on-lines.ts";
import { linesOfHeader } from "./run-on-header.ts";
import { wholeHtml } from "./whole-html.ts";

/** The mail that a mail passes on: the newest, where it is a chain. */
export type ForwardedMail = {
  readonly from: NamedMailbox;
  readonly to: NamedMailbox | null;
  readonly subject: string | null;
  /** As it is written. */
  readonly date: string | null;
  readonly lines: readonly string[];
  /** Whoever passes it on has written it. */
  readonly isOwn: boolean;
};

const maxSource = 400_000;
const mostLines = 10_000;

/** An attached mail, else the first in the text or in the HTML. Null: nothing is forwarded; a reply that quotes is no forward. */
export function forwardedMail(mail: ParsedMail): ForwardedMail | null {
  const [attached] = mail.attachedMails;
  if (attached?.from[0] !== undefined)
    return isOfMachine(mail) ? null : { ...asForwarded(attached), isOwn: isBy(mail, attached.from[0]) };
  const inText = firstIn(mail, linesOfText(mail));
  const inHtml = mail.html === null ? null : firstIn(mail, linesOfHtml(mail));
  const found = inText ?? inHtml;
  if (found === null || !isForward(mail, found)) return null;
  const { from, to, subject, date } = found;
  const lines = passedOnLines(mail, found);
  const isInBoth = inHtml !== null && inHtml.from.email === from.email;
  const whole = isInBoth ? fuller(lines, passedOnLines(mail, inHtml)) : lines;
  return { from, to, subject, date, lines: whole, isOwn: isBy(mail, from) };
}

/** A mail that a program has passed on as it came. */
export function asForwarded(mail: ParsedMail): ForwardedMail {
  const lines = linesOfText(mail);
  return {
    from: mail.from[0] ?? { name: null, email: null },
    to: mail.to[0] ?? null,
    subject: mail.subject,
    date: mail.headers.find(({ name }) => name === "date")?.value ?? null,
    lines: lines.some((line) => line !== "") ? lines : linesOfHtml(mail),
    isOwn: false,
  };
}

function firstIn(mail: ParsedMail, marked: readonly string[]) {
  const lines = marked.map(unquoted);
  const found = firstQuoted(lines);
  if (found === null) return null;
  const words = lines.slice(found.begins, found.ends).join(" ");
  return newestPassedOn(mail, {
    ...found,
    lines,
    words,
    isWithin: marked[found.begins]?.startsWith(">") === true,
  });
}

const linesOfText = ({ text }: ParsedMail): readonly string[] => linesOf((text ?? "").slice(0, maxSource));
const linesOfHtml = ({ html }: ParsedMail): readonly string[] =>
  linesOf(wholeHtml((html ?? "").slice(0, maxSource)));

const linesOf = (text: string): readonly string[] =>
  plainLines(text).slice(0, mostLines).flatMap(linesOfHeader);

/** Apple Mail and others mark each line of what they pass on. */
const unquoted = (line: string): string => line.replace(/^(?:>\s?)+/, "").trim();
