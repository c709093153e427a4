import { decideCapture } from "../captures/decide-capture.ts";
import { type Copy, decideCopy } from "../captures/decide-copy.ts";
import type { JoinedPhoto } from "../captures/join-sides.ts";
import type { Asking } from "../commands/asking.ts";
import { decideLine } from "../commands/decide-line.ts";
import { isOnKnown } from "../commands/is-on-known.ts";
import type { Undoable } from "../commands/undoable.ts";
import type { Decided, Situation } from "../commands/verb.ts";
import { withBlockInvites } from "../events/block-invites.ts";
import { decideInvites } from "../events/decide-invites.ts";
import { decideOccasion } from "../events/decide-occasion.ts";
import { withThanks } from "../giving/with-thanks.ts";
import { decideImport } from "../import/decide-import.ts";
import type { ReadTable } from "../import/read-table.ts";
import { decideQuoted, decideReply, type Reply } from "../introductions/decide-reply.ts";
import { decideSent } from "../introductions/decide-sent.ts";
import type { InviteEvent } from "../invites/invite-event.ts";
import { closedText } from "../leaving/come-back.ts";
import { applied, type Book } from "../ledger/book.ts";
import type { UnitResult } from "../ledger/entry.ts";
import type { UnitDecision } from "../ledger/parts.ts";
import type { AskedLine } from "../questions/choice.ts";
import type { NumberedItem, Thread } from "../threads/thread.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";

/** A unit with what was learned of it. */
export type ReadUnit =
  | {
      readonly unit: number;
      readonly kind: "capture";
      readonly file: string;
      readonly found: JoinedPhoto;
      /** The person's own words, which may be on somebody who is known. */
      readonly said?: string;
      /** It is what somebody has written to the person, who passes it on. */
      readonly reply?: Reply;
    }
  | { readonly unit: number; readonly kind: "line" | "occasion"; readonly text: string }
  | { readonly unit: number; readonly kind: "invites"; readonly invites: readonly InviteEvent[] }
  | { readonly unit: number; readonly kind: "tables"; readonly tables: readonly ReadTable[] }
  | { readonly unit: number; readonly kind: "copy"; readonly copy: Copy };

export type MailToDecide = {
  readonly entry: string;
  readonly book: Book;
  readonly thread: Thread | null;
  /** What the answered mail asks about. */
  readonly askedLines: readonly AskedLine[];
  readonly undoable: readonly Undoable[];
  readonly asking: Asking;
  readonly now: InstantText;
  readonly today: LocalDay;
  /** What earlier commits of this same mail have decided. */
  readonly done: readonly UnitResult[];
  /** The units still to be decided, in the mail's order. */
  readonly units: readonly ReadUnit[];
};

/** Decides unit after unit; each sees what the ones before it did. */
export function decideMail(mail: MailToDecide): readonly UnitDecision[] {
  const decisions: UnitDecision[] = [];
  let { book } = mail;
  let spokenOf: readonly string[] = [];
  let spoken: readonly string[] | null = mail.done.some(({ kind }) => kind === "answers") ? null : [];
  for (const unit of mail.units) {
    const results = [...mail.done, ...decisions.map((decision) => decision.result)];
    const situation = { ...situationOf(mail, { book, results, unit: unit.unit }), spokenOf, spoken };
    const { about, spoken: withUnit = spoken, ...decision }: Told = decideUnit(situation, unit);
    decisions.push(decision);
    book = applied(book, decision.changes);
    spokenOf = about;
    spoken = withUnit;
  }
  return decisions;
}

/** `about`: whom a line spoke of last; `spoken`: everybody of whom was spoken up to its end. */
type Told = UnitDecision & { readonly about: readonly string[] } & Pick<Situation, "spoken">;

function decideUnit(situation: Situation, unit: ReadUnit): Told {
  const closed = unit.kind === "line" ? null : closedText(situation.book.settings, null);
  if (closed !== null) {
    const line = unit.kind === "capture" ? unit.file : "Your mail";
    const answers = [{ outcome: "asked", line, text: closed }] as const;
    return { changes: [], result: { unit: unit.unit, kind: "answers", answers }, about: [] };
  }
  const heard = unit.kind === "capture" && unit.reply ? decideReply(situation, unit.reply) : null;
  if (heard)
    return {
      changes: heard.changes,
      result: { unit: unit.unit, kind: "answers", answers: heard.answers },
      about: [],
    };
  if (unit.kind === "capture" && !isOnKnown(situation, unit.said ?? "")) {
    const { changes, results } = decideCapture(situation, unit.file, unit.found);
    return { changes, result: { unit: unit.unit, kind: "capture", results }, about: [] };
  }
  const {
    changes,
    answers,
    about = [],
    spoken,
  } = withBlockInvites(situation, decideThanked(situation, unit));
  return {
    changes,
    result: { unit: unit.unit, kind: "answers", answers },
    about,
    ...(spoken !== undefined && { spoken }),
  };
}

/** A table tells of what was long ago, and the thanks for it are over. */
const decideThanked = (situation: Situation, unit: ReadUnit) => {
  const decided = decideWords(situation, unit);
  return unit.kind === "tables" ? decided : withThanks(situation, decided);
};

function decideWords(
  situation: Situation,
  unit: ReadUnit,
): Decided & Partial<Pick<Told, "about" | "spoken">> {
  switch (unit.kind) {
    case "capture":
      return decideLine(situation, unit.said ?? unit.file);
    case "copy":
      return decideSentCopy(situation, unit.copy);
    case "occasion":
      return decideOccasion(situation, unit.text);
    case "invites":
      return decideInvites(situation, unit.invites);
    case "tables":
      return decideImport(situation, unit.tables);
    case "line":
      return decideLine(situation, unit.text);
  }
}

/** A copy may be of a draft that introduces somebody, or answer what they say to it: both are told beside the touch that it is. */
function decideSentCopy(situation: Situation, copy: Copy): Decided {
  const steps = [
    (now: Situation) => decideCopy(now, copy),
    (now: Situation, { answers }: Decided) =>
      decideSent(now, answers[0]?.line ?? copy.subject, copy.introduces ?? []),
    (now: Situation) => decideQuoted(now, copy) ?? { changes: [], answers: [] },
  ];
  return steps.reduce<Decided>(
    (before, step) => {
      const more = step({ ...situation, book: applied(situation.book, before.changes) }, before);
      return { changes: [...before.changes, ...more.changes], answers: [...before.answers, ...more.answers] };
    },
    { changes: [], answers: [] },
  );
}

type Progress = { readonly book: Book; readonly results: readonly UnitResult[]; readonly unit: number };

function situationOf(mail: MailToDecide, { book, results, unit }: Progress): Situation {
  const captured = capturedIn(results);
  return {
    book,
    thread: mail.thread,
    numbered: captured.length > 0 ? captured : (mail.thread?.numbered ?? []),
    now: mail.now,
    today: mail.today,
    first: results.every(({ kind }) => kind !== "answers"),
    newId: (n) => `${mail.entry}.${unit}.${n}`,
    askedLines: mail.askedLines,
    undoable: mail.undoable,
    asking: mail.asking,
  };
}

/** The people that a mail's photos led to, numbered as its receipt numbers them. */
export function capturedIn(results: readonly UnitResult[]): readonly NumberedItem[] {
  const captures = results.flatMap((result) => (result.kind === "capture" ? result.results : []));
  return captures.flatMap((each) =>
    each.kind === "captured" ? [{ n: each.n, contactId: each.contactId }] : [],
  );
}
