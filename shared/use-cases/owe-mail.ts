import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import { inboxAddress, replyAddress } from "../domain/mail/our-addresses.ts";
import type { ParsedMail } from "../domain/mail/parsed-mail.ts";
import type { Question } from "../domain/questions/question.ts";
import { beneath, subjectBeneath } from "../domain/threads/beneath.ts";
import { stopUrl } from "../domain/threads/stop-link.ts";
import type { NumberedItem, Thread } from "../domain/threads/thread.ts";
import type { InstantText } from "../domain/time/local-day.ts";
import type { Letterhead } from "../mails/letterhead.ts";
import type { RenderedMail } from "../mails/rendered-mail.ts";
import type { FinishedMails } from "../ports/finished-mails.ts";
import type { Envelope, MailComposer } from "../ports/mail-composer.ts";
import type { Pictures } from "../ports/pictures.ts";
import type { Secrets } from "../ports/secrets.ts";

export type OweMailDeps = {
  readonly secrets: Secrets;
  readonly composer: MailComposer;
  readonly finishedMails: FinishedMails;
  readonly pictures: Pictures;
  readonly mailDomain: string;
  /** Where mails that nobody asked for are stopped; not given: where none is sent. */
  readonly stopUrl?: string;
};

/**
 * A mail to be written for an entry, its `n`-th (0 where it is the only one). `answers`: the person's mail; null where it is none's answer.
 * `under`: our mail that it lies beneath.
 */
export type MailToOwe = {
  readonly entry: string;
  readonly n?: number;
  readonly accountId: string;
  readonly to: string;
  readonly at: InstantText;
  readonly mail: Thread["mail"];
  readonly numbered: readonly NumberedItem[];
  /** What it asks of its own accord. */
  readonly question?: Question | null;
  readonly isAnswer: boolean;
  readonly answers?: ParsedMail | null;
  readonly under?: Thread | null;
  readonly render: (letterhead: Letterhead) => Promise<RenderedMail>;
};

/** Writes the finished mail to the store, before anything is committed; what it returns goes into the transaction. */
export async function oweMail(
  deps: OweMailDeps,
  asked: MailToOwe,
): Promise<{ owed: OwedMail; thread: Thread }> {
  const { entry, n = 0, accountId, to, at, mail, numbered, question = null } = asked;
  const token = deps.secrets.newToken();
  const stop = asked.isAnswer || deps.stopUrl === undefined ? null : { secret: deps.secrets.newToken() };
  const replyTo = replyAddress(deps.mailDomain, token);
  const letterhead = { replyAddress: replyTo, inboxAddress: inboxAddress(deps.mailDomain), token };
  const rendered = await titled(asked, letterhead);
  const pictures = await readPictures(deps.pictures, rendered);
  const envelope = {
    ...envelopeOf(asked),
    replyTo,
    stopUrl: stop && stopUrl(deps.stopUrl ?? "", { token, ...stop }),
  };
  const key = await deps.finishedMails.keep(
    accountId,
    await deps.composer.compose(envelope, rendered, pictures),
  );
  const { subject } = rendered;
  const kept = { v: 2, token, accountId, mail, entry, numbered, asked: question, createdAt: at } as const;
  return {
    owed: { v: 2, accountId, id: `${entry}.${n}`, to, key, at, token },
    thread: { ...kept, subject, ...(stop && { stopSecret: stop.secret }) },
  };
}

function envelopeOf(asked: MailToOwe): Omit<Envelope, "replyTo" | "stopUrl"> {
  const { entry, n = 0, accountId, to, at, answers = null, under = null } = asked;
  return {
    to,
    date: at,
    autoSubmitted: asked.isAnswer ? "auto-replied" : "auto-generated",
    inReplyTo: answers?.messageId ?? under?.messageId ?? null,
    references: beneath(under, answers),
    cause: n === 0 ? `${accountId}/${entry}` : `${accountId}/${entry}.${n}`,
  };
}

/** What tells of an answer's lines stands with the mail that they answered; whom a mail has brought is told by a subject of its own. */
async function titled(
  { mail, under = null, render }: MailToOwe,
  letterhead: Letterhead,
): Promise<RenderedMail> {
  const rendered = await render(letterhead);
  return mail === "receipt" ? rendered : { ...rendered, subject: subjectBeneath(under, rendered.subject) };
}

/** A mail's pictures together stay under 500 KB: those that come first win. */
const picturesLimit = 500_000;

async function readPictures(store: Pictures, { pictures }: RenderedMail) {
  const read = new Map<string, Uint8Array>();
  let total = 0;
  for (const { key } of pictures) {
    const bytes = read.has(key) ? null : await store.read(key);
    if (!bytes || total + bytes.length > picturesLimit) continue;
    read.set(key, bytes);
    total += bytes.length;
  }
  return read;
}
