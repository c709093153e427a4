import type { Decided, Situation } from "../commands/verb.ts";
import { contactName } from "../contacts/contact-name.ts";
import { applied, itemIn, putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import { nextWorkingDay } from "../time/local-time.ts";
import { owedFor, type Step, stepsReached } from "./thanks.ts";

/** What was decided, with the thanks that are due for it on the next working morning. */
export function withThanks<D extends Decided>(situation: Situation, decided: D): D {
  const changes: Change[] = [];
  const told: Step[] = [];
  let book = applied(situation.book, decided.changes);
  const { today, now } = situation;
  const dueOn = nextWorkingDay(today, book.settings);
  for (const outcome of decided.changes.flatMap(newOutcomeIn)) {
    for (const step of stepsReached(book, outcome)) {
      const { referral } = step;
      const whomId = referral.whomId ?? (step.step === "received" ? null : outcome.contactId);
      const thankedFor = [...referral.thankedFor, step.step];
      const linked: Outcome = { ...referral, whomId, thankedFor, status: statusAt(step) };
      const owed = owedFor(book, { ...step, referral: linked }, { dueOn, at: now });
      const more = [putting(book, linked), putting(book, owed)];
      book = applied(book, more);
      changes.push(...more);
      told.push(step);
    }
  }
  if (told.length === 0) return decided;
  return {
    ...decided,
    changes: [...decided.changes, ...changes],
    answers: withRow(situation, decided, told),
  };
}

/** What has become of it goes with its steps. */
const statusAt = ({ referral: { status }, step }: Step): Outcome["status"] =>
  step === "won" ? "won" : step === "met" && status === "new" ? "talking" : status;

const newOutcomeIn = ({ before, after }: Change): readonly Outcome[] =>
  before === null && after?.kind === "outcome" ? [after] : [];

/** The first line that did something says so. */
function withRow({ book }: Situation, { answers }: Decided, told: readonly Step[]): Decided["answers"] {
  const names = [...new Set(told.map(({ referral }) => referral.contactId))].flatMap((id) => {
    const contact = itemIn(book, "contact", id);
    return contact ? [contactName(contact)] : [];
  });
  const row = `A word of thanks to ${names.join(" and ")} is ready in your next digest.`;
  const at = answers.findIndex(({ outcome }) => outcome === "did");
  return answers.map((answer, n) => (n === at ? { ...answer, rows: [...(answer.rows ?? []), row] } : answer));
}
