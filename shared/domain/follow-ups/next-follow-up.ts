import type { Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays, nextWorkingDay, workingDayFrom } from "../time/local-time.ts";
import { type FollowUp, newFollowUp } from "./follow-up.ts";
import { nextInPlan } from "./plan.ts";
import type { Step } from "./step.ts";

/** What comes next with somebody with whom nothing is open: the plan's next step where they are warm, else keeping in touch. Null: nothing. */
export function nextFollowUp(situation: Situation, contact: Contact, newId: string): FollowUp | null {
  const next = contact.warmth === "warm" ? nextInPlan(planOf(situation, contact), contact.reached) : null;
  if (next) return opened(situation, contact, { newId, step: next.step, afterDays: next.afterDays });
  if (contact.keepWeeks === null) return null;
  return opened(situation, contact, { newId, step: "touch", afterDays: contact.keepWeeks * 7 });
}

const planOf = ({ book }: Situation, contact: Contact) => contact.plan ?? book.settings.plan;

type Opening = { readonly newId: string; readonly step: Step; readonly afterDays: number };

function opened(situation: Situation, contact: Contact, { newId, step, afterDays }: Opening): FollowUp {
  const dueOn = dueAfter(situation, contact.lastTouchOn ?? contact.metOn, afterDays);
  return newFollowUp({ id: newId, contactId: contact.id, step, dueOn, createdAt: situation.now });
}

/** The first working day so many days after `from`, and never today. */
export function dueAfter({ book, today }: Situation, from: LocalDay, afterDays: number): LocalDay {
  const due = workingDayFrom(addDays(from, afterDays), book.settings);
  return due > today ? due : nextWorkingDay(today, book.settings);
}
