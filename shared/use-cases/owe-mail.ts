import type { OwedMail } from "../domain/ledger/owed-mail.ts";
import { inboxAddress, replyAddress } from "../domain/mail/our-addresses.ts";
import type { ParsedMail } from "../domain/mail/parsed-mail.ts";
import type { Question } from "../domain/questions/question.ts";
import { beneath, subjectBeneath } from "../domain/threads/beneath.ts";
import type { NumberedItem, Thread } from "../domain/threads/thread.ts";
import type { InstantText } from "../domain/time/local-day.ts";
import type { Letterhead } from "../mails/letterhead.ts";
import type { RenderedMail } from "../mails/rendered-mail.ts";
import type { FinishedMails } from "../ports/finished-mails.ts";
import type { MailComposer } from "../ports/mail-composer.ts";
import type { Pictures } from "../ports/pictures.ts";
import type { Secrets } from "../ports/secrets.ts";

export type OweMailDeps = {
  readonly secrets: Secrets;
  readonly composer: MailComposer;
  readonly finishedMails: FinishedMails;
  readonly pictures: Pictures;
  readonly mailDomain: string;
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
  const replyTo = replyAddress(deps.mailDomain, token);
  const letterhead = { replyAddress: replyTo, inboxAddress: inboxAddress(deps.mailDomain), token };
  const rendered = await titled(asked, letterhead);
  const pictures = await readPictures(deps.pictures, rendered);
  const envelope = {
    to,
    replyTo,
    date: at,
    autoSubmitted: asked.isAnswer ? "auto-replied" : "auto-generated",
    inReplyTo: asked.answers?.messageId ?? asked.under?.messageId ?? null,
    references: beneath(asked.under ?? null, asked.answers ?? null),
    cause: n === 0 ? `${accountId}/${entry}` : `${accountId}/${entry}.${n}`,
  } as const;
  const key = await deps.finishedMails.keep(
    accountId,
    await deps.composer.compose(envelope, rendered, pictures),
  );
  return {
    owed: { v: 1, accountId, id: `${entry}.${n}`, to, key, at, token },
    thread: {
      v: 2,
      token,
      accountId,
      mail,
      entry,
      numbered,
      asked: question,
      createdAt: at,
      subject: rendered.subject,
    },
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
