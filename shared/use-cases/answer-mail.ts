import { overAllowance } from "../domain/accounts/allowance.ts";
import { finishedUnits } from "../domain/ledger/parts.ts";
import type { StoredPart } from "../domain/ledger/entry.ts";
import type { ReadUnit } from "../domain/mail/decide-mail.ts";
import { tokenInRecipients } from "../domain/mail/our-addresses.ts";
import { type Unit, unitsOf } from "../domain/mail/units-of.ts";
import type { VerifiedMail } from "../domain/mail/verify-sender.ts";
import { tokenInText } from "../domain/threads/marker.ts";
import type { Thread } from "../domain/threads/thread.ts";
import type { InstantText, LocalDay } from "../domain/time/local-day.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Accounts, StoredAccount } from "../ports/accounts.ts";
import type { Pause } from "../ports/pause.ts";
import type { Threads } from "../ports/threads.ts";
import { commitAnswer, type CommitAnswerDeps } from "./commit-answer.ts";
import { holdMail } from "./hold-mail.ts";
import { readPhotos, type ReadPhotoDeps } from "./read-photo.ts";
import type { MailOutcome } from "./receive-mail.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { accountOf } from "./verified-sender.ts";

export type AnswerMailDeps = CommitAnswerDeps &
  ReadPhotoDeps & { readonly accounts: Accounts; readonly threads: Threads; readonly pause: Pause };

/** One mail and all that it is read against. */
export type LoadedMail = {
  readonly mail: VerifiedMail;
  readonly stored: StoredAccount;
  /** `foreign`: the mail answers a mail that went to somebody else. */
  readonly thread: Thread | "foreign" | null;
  readonly done: readonly StoredPart[];
  readonly now: InstantText;
  readonly today: LocalDay;
};

/** `accountId`: whose owed mails may be delivered now; null where nothing can be owed. */
export type Settlement = { readonly accountId: string | null; readonly outcome: MailOutcome };

/** Loads, decides and commits, part after part, until the mail is settled. */
export async function answerMail(deps: AnswerMailDeps, mail: VerifiedMail): Promise<Settlement> {
  for (;;) {
    const step = await retryOnConflict(deps.pause, () => nextStep(deps, mail));
    if (step !== "more") return step;
  }
}

async function nextStep(deps: AnswerMailDeps, mail: VerifiedMail): Promise<Settlement | "more" | "conflict"> {
  const loaded = await load(deps, mail);
  const { done, stored } = loaded;
  const settled = (kind: "answered" | "duplicate"): Settlement => ({
    accountId: stored.account.id,
    outcome: { kind, entry: mail.key },
  });
  if (done.at(-1)?.last) return settled("duplicate");
  const units = loaded.thread === "foreign" ? [] : await pendingUnits(deps, loaded);
  if (mail.trust === "capture" && done.length === 0 && units.length === 0) {
    return { accountId: null, outcome: { kind: "refused", why: "unproven" } };
  }
  const over = done.length === 0 ? overAllowance(stored.account, askedOf(loaded, units)) : null;
  if (over) return holdMail(deps, loaded, over);
  const read = await readUnits(deps, units);
  if (read === "over-budget") return holdMail(deps, loaded, "photo-allowance");
  const commit = await commitAnswer(deps, loaded, read);
  if (commit === "conflict") return "conflict";
  if (commit === "duplicate") return settled("duplicate");
  return commit === "last" ? settled("answered") : "more";
}

async function load(deps: AnswerMailDeps, mail: VerifiedMail): Promise<LoadedMail> {
  const stored = await accountOf(deps, mail);
  const now = deps.clock();
  const token = tokenInRecipients(mail.arrival.recipients) ?? tokenInText(mail.parsed.text ?? mail.parsed.html ?? "");
  const thread = token === null ? null : await deps.threads.byToken(token);
  return {
    mail,
    stored,
    thread: thread && thread.accountId !== stored.account.id ? "foreign" : thread,
    done: await deps.ledger.parts(stored.account.id, mail.key),
    now,
    today: localDay(now, stored.settings.zone),
  };
}

/** The units that no committed part has finished. */
async function pendingUnits(deps: AnswerMailDeps, loaded: LoadedMail): Promise<readonly Unit[]> {
  const { mail, stored, thread, done } = loaded;
  const numbered = thread === null || thread === "foreign" ? [] : thread.numbered;
  const shown = await deps.records.byRefs(
    stored.account.id,
    numbered.map(({ contactId }) => ({ kind: "contact", id: contactId })),
  );
  const ownPictures = shown.flatMap((item) =>
    item.kind === "contact" && item.picture !== null ? [item.picture] : [],
  );
  const finished = finishedUnits(done);
  return unitsOf(mail, ownPictures).filter((unit) => !finished.has(unit.unit));
}

function askedOf({ today, now }: LoadedMail, units: readonly Unit[]) {
  return { photos: units.filter((unit) => unit.kind === "photo").length, today, now };
}

async function readUnits(
  deps: AnswerMailDeps,
  units: readonly Unit[],
): Promise<readonly ReadUnit[] | "over-budget"> {
  const photos = units.flatMap((unit) => (unit.kind === "photo" ? [unit.photo] : []));
  const readings = await readPhotos(deps, photos);
  if (readings === "over-budget") return readings;
  return units.flatMap((unit): readonly ReadUnit[] => {
    if (unit.kind === "line") return [unit];
    const photo = readings.get(unit.photo.hash);
    return photo ? [{ unit: unit.unit, kind: "photo", file: unit.photo.name, photo }] : [];
  });
}
