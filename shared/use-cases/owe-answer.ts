import type { Settings } from "../domain/accounts/settings.ts";
import { welcomeTo } from "../domain/accounts/welcome.ts";
import type { AllRecords } from "../domain/export/records.ts";
import { applied, type Book, bookOf, itemIn, itemsIn } from "../domain/ledger/book.ts";
import type { EntryPart } from "../domain/ledger/entry.ts";
import type { NextPart } from "../domain/ledger/parts.ts";
import { type AnswerMail, exportsIn } from "../domain/mail/answer-to.ts";
import type { RoiSummary } from "../domain/roi/summary.ts";
import type { AttachedFile } from "../mails/rendered-mail.ts";
import { renderRoiSummary } from "../mails/roi-summary.tsx";
import type { Records } from "../ports/records.ts";
import { askedSummaries, asksSummary, isOnlySummary } from "./asked-summaries.ts";
import { type ExportPartsDeps, exportParts } from "./export-parts.ts";
import type { LoadedMail } from "./loaded-mail.ts";
import { type OweMailDeps, oweMail } from "./owe-mail.ts";
import { renderAnswer } from "./render-answer.ts";

export type OweAnswerDeps = OweMailDeps & ExportPartsDeps & { readonly records: Records };

/** A mail with its decision and what it is answered with. */
export type Answered = {
  readonly loaded: LoadedMail;
  readonly after: Book;
  readonly next: NextPart;
  readonly answer: AnswerMail;
};

type Owed = Pick<EntryPart, "threads" | "owed">;

/** Writes the answer; where everything is exported, the first part goes with it and each further one is a mail of its own. */
export async function oweAnswer(deps: OweAnswerDeps, answered: Answered): Promise<Owed> {
  const { answer } = answered;
  const records = exportsIn(answer) || asksSummary(answer) ? await allRecords(deps, answered) : null;
  const parts = records && exportsIn(answer) ? await exportParts(deps, records) : [];
  const summaries = records ? askedSummaries(answer, records) : [];
  const [first, ...others] = parts;
  if (isOnlySummary(answer))
    return owedOf([await oweOne(deps, answered, { answer, n: 0, summary: summaries[0] })]);
  const mails = [await oweOne(deps, answered, { answer, n: 0, attached: first })];
  for (const [index, summary] of summaries.entries())
    mails.push(await oweOne(deps, answered, { answer, n: parts.length + index + 1, summary }));
  for (const [index, attached] of others.entries()) {
    const notice = { kind: "export-part", part: index + 2, of: parts.length } as const;
    const more = { mail: "notice", numbered: answer.numbered, notice } as const;
    mails.push(await oweOne(deps, answered, { answer: more, n: index + 1, attached }));
  }
  return owedOf(mails);
}

const owedOf = (mails: readonly Awaited<ReturnType<typeof oweMail>>[]): Owed => ({
  threads: mails.map(({ thread }) => thread),
  owed: mails.map(({ owed }) => owed),
});

type One = {
  readonly answer: AnswerMail;
  readonly n: number;
  readonly attached?: AttachedFile | undefined;
  /** It is sent in place of the answer. */
  readonly summary?: RoiSummary | undefined;
};

function oweOne(deps: OweAnswerDeps, { loaded, after }: Answered, { answer, n, attached, summary }: One) {
  const { mail, stored, thread, now } = loaded;
  const welcome = stored.account.acquaintance.welcomed || n > 0 ? null : welcomeTo(after.settings);
  return oweMail(deps, {
    entry: mail.key,
    n,
    accountId: stored.account.id,
    to: mail.sender,
    at: now,
    mail: answer.mail,
    numbered: answer.numbered,
    question: answer.asks ?? null,
    isAnswer: true,
    answers: mail.parsed,
    under: thread === "foreign" ? null : thread,
    async render(letterhead) {
      if (summary) return renderRoiSummary(summary, letterhead);
      const rendered = await renderAnswer(answer, letterhead, welcome);
      return attached ? { ...rendered, attachments: [...(rendered.attachments ?? []), attached] } : rendered;
    },
  });
}

const recorded = [
  ...(["contact", "follow-up", "outcome", "introduction", "event", "series", "group", "goal"] as const),
  ...(["template", "own-card"] as const),
];

/** As they are once the mail is done. */
async function allRecords(
  { records }: OweAnswerDeps,
  { loaded, next, after }: Answered,
): Promise<AllRecords> {
  const { account } = loaded.stored;
  const settings: Settings = after.settings;
  const stored = await Promise.all(recorded.map((kind) => records.all(account.id, kind)));
  const book = applied(bookOf(account, settings, stored.flat()), next.changes);
  return {
    at: loaded.now,
    account,
    settings,
    contacts: itemsIn(book, "contact"),
    followUps: itemsIn(book, "follow-up"),
    outcomes: itemsIn(book, "outcome"),
    introductions: itemsIn(book, "introduction"),
    events: itemsIn(book, "event"),
    series: itemsIn(book, "series"),
    groups: itemsIn(book, "group"),
    goals: itemsIn(book, "goal"),
    templates: itemsIn(book, "template"),
    ownCard: itemIn(book, "own-card", "own-card"),
  };
}
