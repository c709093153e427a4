import type { CaptureResult } from "../captures/capture.ts";
import type { Receipt } from "../captures/receipt.ts";
import { commandCard } from "../commands/command-card.ts";
import type { Transcript } from "../commands/transcript.ts";
import type { Answer } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { withDraftNumbers } from "../introductions/numbered-drafts.ts";
import { type Book, itemIn, itemsIn } from "../ledger/book.ts";
import type { UnitResult } from "../ledger/entry.ts";
import { withNumbers } from "../questions/asked-lines.ts";
import type { Question } from "../questions/question.ts";
import { type RecalledPerson, recalledIn } from "../recall/recalled-person.ts";
import { type NumberedItem, nextNumber, type Thread } from "../threads/thread.ts";
import type { LocalDay } from "../time/local-day.ts";
import { capturedIn } from "./decide-mail.ts";
import type { Notice } from "./notice.ts";
import type { ParsedMail } from "./parsed-mail.ts";

/** What a mail is answered with. `numbered`: the people whom numbers in the next answer mean. `asks`: what a bare word may answer. */
export type AnswerMail = { readonly numbered: readonly NumberedItem[]; readonly asks?: Question } & (
  | { readonly mail: "receipt"; readonly receipt: Receipt }
  | { readonly mail: "transcript"; readonly transcript: Transcript }
  | { readonly mail: "notice"; readonly notice: Notice }
);

/** `book`: as it is after all of the mail was done. `changed`: whether anything of it changed. */
export type Settled = {
  readonly book: Book;
  readonly results: readonly UnitResult[];
  readonly thread: Thread | null;
  readonly today: LocalDay;
  readonly changed: boolean;
  /** Whether the person typed nothing but polite words. */
  readonly isThanks: boolean;
  /** What of the mail could not be read. */
  readonly parsed: Pick<ParsedMail, "sealed" | "cut">;
};

/** A receipt where there were photos, a transcript where there were only lines, and a word of help where there was neither. */
export function answerTo(settled: Settled): AnswerMail {
  const captures = settled.results.flatMap((each) => (each.kind === "capture" ? each.results : []));
  const answers = settled.results.flatMap((each) => (each.kind === "answers" ? each.answers : []));
  const told = withNumbers([...answers, ...unreadOf(settled.parsed)]);
  if (captures.some(({ kind }) => kind !== "left-out"))
    return askingAbout(told, receiptOf(settled, captures, told));
  if (answers.length > 0) return askingAbout(told, transcriptOf(settled, told));
  return {
    mail: "notice",
    numbered: settled.thread?.numbered ?? [],
    notice: noticeOf(settled),
  };
}

/** The mail, which asks about lines as well. */
function askingAbout(answers: readonly Answer[], mail: AnswerMail): AnswerMail {
  const besides = mail.asks?.about === "lines" ? null : (mail.asks ?? null);
  return answers.some(({ asks }) => asks) ? { ...mail, asks: { about: "lines", besides } } : mail;
}

/** What of the mail could not be read, told beside what could. */
function unreadOf({ sealed, cut }: Settled["parsed"]): readonly Answer[] {
  const text = sealed
    ? "Part of it is encrypted and could not be read."
    : `It was not read to its end because ${cut ?? ""}. Send what is missing in a mail of its own.`;
  return sealed || cut !== null ? [{ outcome: "asked", line: "Your mail", text }] : [];
}

function noticeOf({ isThanks, parsed: { sealed, cut } }: Settled): Notice {
  if (sealed) return { kind: "encrypted" };
  if (cut !== null) return { kind: "cut", why: cut };
  return { kind: isThanks ? "thanks" : "nothing-found" };
}

function receiptOf(
  { book, results }: Settled,
  captures: readonly CaptureResult[],
  all: readonly Answer[],
): AnswerMail {
  const captured = capturedIn(results);
  const isPlaced = ({ contactId }: NumberedItem) => {
    const contact = itemIn(book, "contact", contactId);
    return contact !== null && (contact.eventId !== null || contact.groupId !== null);
  };
  const dueOn = captures.flatMap((each) => (each.kind === "captured" ? [each.dueOn] : [])).sort()[0] ?? null;
  const people = recalledIn(book, all, nextNumber(captured));
  const { answers, numbered } = withDraftNumbers(all, [...captured, ...people.map(numberOf)]);
  const receipt: Receipt = {
    captures,
    answers,
    people,
    unplaced: captured.filter((each) => !isPlaced(each)).map((each) => each.n),
    pile: pileWith(book, captured),
    pilePerDay: book.settings.pilePerDay,
    digestHour: book.settings.digestHour,
    digestMinute: book.settings.digestMinute,
    dueOn,
  };
  const told = { mail: "receipt", numbered, receipt } as const;
  if (receipt.unplaced.length === 0) return told;
  return { ...told, asks: { about: "where-met", numbers: receipt.unplaced } };
}

function transcriptOf({ book, thread, today, changed }: Settled, all: readonly Answer[]): AnswerMail {
  const people = recalledIn(book, all, 1);
  const given = people.length > 0 ? people.map(numberOf) : (thread?.numbered ?? []);
  const { answers, numbered } = withDraftNumbers(all, given);
  const transcript: Transcript = {
    answers,
    people,
    undoable: changed,
    help: answers.some((answer) => answer.outcome === "help") ? commandCard() : [],
    left: thread?.mail === "digest" ? openIn(book, thread, today) : null,
  };
  return { mail: "transcript", numbered, transcript };
}

const numberOf = ({ n, contact }: RecalledPerson): NumberedItem => ({ n, contactId: contact.id });

function openIn(book: Book, thread: Thread, today: LocalDay): readonly string[] {
  const due = itemsIn(book, "follow-up").filter((each) => each.status === "open" && each.dueOn <= today);
  const ids = new Set(thread.numbered.map(({ contactId }) => contactId));
  const open = [...ids].filter((id) => due.some(({ contactId }) => contactId === id));
  return open.flatMap((contactId) => {
    const contact = itemIn(book, "contact", contactId);
    return contact ? [contactName(contact)] : [];
  });
}

/** Whether it brings everything that is kept. */
export const exportsIn = (answer: AnswerMail): boolean => answersIn(answer).some(({ exports }) => exports);

/** What it says line by line. */
export function answersIn(answer: AnswerMail): readonly Answer[] {
  if (answer.mail === "notice") return [];
  return answer.mail === "receipt" ? answer.receipt.answers : answer.transcript.answers;
}

/** How many wait in the pile, where any of these people does. */
function pileWith(book: Book, numbered: readonly NumberedItem[]): number {
  const ofPile = itemsIn(book, "follow-up").filter(({ isOfPile, status }) => isOfPile && status === "open");
  const isOfThese = ofPile.some((each) => numbered.some(({ contactId }) => contactId === each.contactId));
  return isOfThese ? ofPile.length : 0;
}
