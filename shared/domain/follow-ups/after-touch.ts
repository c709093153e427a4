import type { Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { putting } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { newOutcome, type Outcome } from "../outcomes/outcome.ts";
import type { InstantText, LocalDay } from "../time/local-day.ts";
import type { FollowUp } from "./follow-up.ts";
import { nextFollowUp } from "./next-follow-up.ts";
import { openFollowUps } from "./open-follow-ups.ts";
import { furthest } from "./plan.ts";
import type { Step, Touch } from "./step.ts";

/** That somebody was got in touch with. `by` null: it was not said how. */
export type TouchMade = {
  readonly by: Touch | null;
  readonly on: LocalDay;
  /** Null: not said. */
  readonly warmth?: Contact["warmth"];
  /** It tells what came of somebody, which is no word of thanks. */
  readonly isOutcome?: true;
};

export type AfterTouch = {
  readonly changes: readonly Change[];
  /** What it has closed, and what comes next. */
  readonly closed: readonly FollowUp[];
  readonly next: FollowUp | null;
};

/** A touch closes what was open for it, and opens what is next by the person's plan or rhythm. */
export function afterTouch(
  situation: Situation,
  contact: Contact,
  made: TouchMade & { readonly newId: string },
): AfterTouch {
  const { book, now } = situation;
  const open = openFollowUps(book, contact.id);
  const closed = open
    .filter((each) => isClosedBy(each, made, situation.today) && !liesBehindThanks(each, open, made))
    .map((each) => ({ ...each, status: "done", how: made.by, closedAt: now }) as const);
  const staying = open.filter(({ id }) => closed.every((each) => each.id !== id));
  const touched = touchedContact(situation, contact, { made, closed });
  const next = staying.length > 0 ? null : nextFollowUp(situation, touched, made.newId);
  const took = made.by === "meeting" ? [] : closed.flatMap((each) => recapped(each, now) ?? []);
  const items = [touched, ...closed, ...took, ...(next ? [next] : [])];
  return { changes: items.map((item) => putting(book, item)), closed, next };
}

/** A planned meeting counts once it is told how it went. */
function recapped({ id, contactId, meeting }: FollowUp, at: InstantText): Outcome | null {
  if (meeting === null) return null;
  return newOutcome({ id: `${id}.met`, what: "coffee", contactId, amount: null, at, day: meeting.day });
}

/** Whoever says no more than that they have thanked somebody has not taken the step that lies ahead. */
const liesBehindThanks = (
  { step, dueOn }: FollowUp,
  open: readonly FollowUp[],
  { by, on, isOutcome }: TouchMade,
): boolean =>
  step !== "thanks" && by === null && !isOutcome && dueOn > on && open.some((each) => each.step === "thanks");

/** A meeting that is still to come is not over, and a step that lies ahead is done by a touch of its own kind alone. */
function isClosedBy(
  { step, dueOn, meeting }: FollowUp,
  { by, on, isOutcome }: TouchMade,
  today: LocalDay,
): boolean {
  if (step === "thanks") return !isOutcome && by !== "meeting";
  if (meeting !== null && meeting.day > on) return false;
  if (by === null || dueOn <= today || step === "hello" || step === "touch") return true;
  return stepsDoneBy[by].includes(step);
}

const stepsDoneBy: Readonly<Record<Touch, readonly Step[]>> = {
  email: [],
  text: [],
  call: ["call"],
  voicemail: ["call"],
  card: ["note"],
  meeting: ["call", "coffee", "recap"],
};

/** The contact as it is after a touch that has closed some follow-ups. */
function touchedContact(
  { book }: Situation,
  contact: Contact,
  { made, closed }: { made: TouchMade; closed: readonly FollowUp[] },
): Contact {
  const isLatest = contact.lastTouchOn === null || contact.lastTouchOn <= made.on;
  const steps = closed.map(({ step }) => (step === "recap" ? "coffee" : step));
  const taken: readonly Step[] = made.by === "meeting" ? [...steps, "coffee"] : steps;
  return {
    ...contact,
    ...(isLatest && { lastTouchOn: made.on, lastTouchBy: made.by }),
    warmth: made.warmth ?? contact.warmth,
    reached: furthest(contact.plan ?? book.settings.plan, [contact.reached ?? "hello", ...taken]),
  };
}
