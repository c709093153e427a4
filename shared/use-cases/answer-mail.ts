import { overAllowance } from "../domain/accounts/allowance.ts";
import { ownAddress } from "../domain/accounts/own-address.ts";
import { finishedUnits } from "../domain/ledger/parts.ts";
import { type Unit, unitsOf } from "../domain/mail/units-of.ts";
import type { VerifiedMail } from "../domain/mail/verify-sender.ts";
import { localDay } from "../domain/time/local-time.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { Pause } from "../ports/pause.ts";
import { type CommitAnswerDeps, commitAnswer } from "./commit-answer.ts";
import { holdMail } from "./hold-mail.ts";
import type { LoadedMail, Settlement } from "./loaded-mail.ts";
import type { ReadPhotoDeps } from "./read-photo.ts";
import { readUnits } from "./read-units.ts";
import { retryOnConflict } from "./retry-on-conflict.ts";
import { accountOf } from "./verified-sender.ts";

export type AnswerMailDeps = CommitAnswerDeps &
  Omit<ReadPhotoDeps, "accountId"> & { readonly accounts: Accounts; readonly pause: Pause };

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
  const settled = (kind: "answered" | "gathered" | "duplicate"): Settlement => ({
    accountId: stored.account.id,
    outcome: { kind, entry: mail.key },
  });
  if (done.at(-1)?.last) return settled("duplicate");
  const all = loaded.thread === "foreign" ? [] : await unitsIn(deps, loaded);
  const finished = finishedUnits(done);
  const units = all.filter(({ unit }) => !finished.has(unit));
  // Unproven, it may add a card to an account, but neither open one nor say anything to it.
  if (
    mail.trust === "capture" &&
    (stored.account.version === 0 || (done.length === 0 && units.length === 0))
  ) {
    return { accountId: null, outcome: { kind: "refused", why: "unproven" } };
  }
  const over = done.length === 0 ? overAllowance(stored.account, askedOf(loaded, units)) : null;
  if (over) return holdMail(deps, loaded, over);
  const read = units.length > 0 ? await readUnits({ ...deps, accountId: stored.account.id }, all) : [];
  if (read === "over-budget") return holdMail(deps, loaded, "photo-allowance");
  const commit = await commitAnswer(
    deps,
    loaded,
    read.filter(({ unit }) => !finished.has(unit)),
  );
  if (commit === "conflict") return "conflict";
  return commit === "part" ? "more" : settled(commit);
}

async function load(deps: AnswerMailDeps, mail: VerifiedMail): Promise<LoadedMail> {
  const stored = await accountOf(deps, mail);
  const now = deps.clock();
  return {
    mail,
    stored,
    thread: mail.thread,
    done: await deps.ledger.parts(stored.account.id, mail.key),
    now,
    today: localDay(now, stored.settings.zone),
  };
}

async function unitsIn(deps: AnswerMailDeps, { mail, stored, thread }: LoadedMail): Promise<readonly Unit[]> {
  const numbered = thread === null || thread === "foreign" ? [] : thread.numbered;
  const shown = await deps.records.byRefs(
    stored.account.id,
    numbered.map(({ contactId }) => ({ kind: "contact", id: contactId })),
  );
  const ownPictures = shown.flatMap((item) =>
    item.kind === "contact" && item.picture !== null ? [item.picture] : [],
  );
  const ours = {
    isInbox: (email: string) => email.endsWith(`@${deps.mailDomain}`),
    isOwn: (email: string) => ownAddress(stored.account, email) !== null || email === mail.sender,
  };
  return unitsOf(mail, ours, ownPictures);
}

function askedOf({ today, now }: LoadedMail, units: readonly Unit[]) {
  return { photos: units.filter((unit) => unit.kind === "photo").length, today, now };
}
