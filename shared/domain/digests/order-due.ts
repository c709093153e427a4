import { targetWords } from "../briefs/matching-words.ts";
import type { Contact } from "../contacts/contact.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Goal } from "../goals/goal.ts";
import { goalsServed } from "../goals/serves.ts";
import { plainWords } from "../recall/sought-words.ts";
import { stem } from "../recall/stem.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";

/** Somebody with whom something is due. */
export type Due = { readonly followUp: FollowUp; readonly contact: Contact };

/** What is later than so many days has had its time, and is asked about rather than urged. */
const fadesAfter = 45;

/** Lateness presses more each day, up to so many. */
const pressesUpTo = 14;

export const daysLate = ({ dueOn }: FollowUp, today: LocalDay): number => daysBetween(dueOn, today);

export const isFading = (followUp: FollowUp, today: LocalDay): boolean =>
  !followUp.isOfPile && followUp.step !== "recap" && daysLate(followUp, today) > fadesAfter;

/** How pressing each step is by itself: what was promised for a day before what may come any day. */
const weights: Readonly<Record<FollowUp["step"], number>> = {
  thanks: 14,
  recap: 12,
  hello: 10,
  call: 6,
  coffee: 5,
  note: 4,
  touch: 2,
};

/** How much more somebody presses of whom something has come, by the id. */
export type Ties = ReadonlyMap<string, number>;

function pressure({ followUp, contact }: Due, today: LocalDay, ties: Ties): number {
  const late = Math.min(daysLate(followUp, today), pressesUpTo);
  const promised = followUp.step === "hello" && contact.needs.length > 0 ? 4 : 0;
  return (
    weights[followUp.step] + promised + late + (contact.isVip ? mattersMost : (ties.get(contact.id) ?? 0))
  );
}

/** Who matters comes before who is as late. */
const mattersMost = 8;

/** The most pressing first. */
export const byPressure = (people: readonly Due[], today: LocalDay, ties: Ties = new Map()): readonly Due[] =>
  people.toSorted(
    (one, other) =>
      pressure(other, today, ties) - pressure(one, today, ties) ||
      compareTexts(ageOf(one.followUp), ageOf(other.followUp)),
  );

/** Of old cards those first of which most may come: who serves a goal, complete details, an event in common, something noted. */
export const byPromise = (people: readonly Due[], wanted: Wanted): readonly Due[] =>
  people.toSorted(
    (one, other) =>
      promise(other.contact, wanted) - promise(one.contact, wanted) ||
      compareTexts(ageOf(one.followUp), ageOf(other.followUp)),
  );

/** What the owner wants to reach, and whom to meet, as it was said. */
type Wanted = { readonly goals: readonly Goal[]; readonly target: string | null };

function promise(contact: Contact, { goals, target }: Wanted): number {
  const { name, company, emails, phones, needs, notes, eventId, groupId } = contact;
  const details = [name !== null, company !== null, emails.length > 0, phones.length > 0].filter(
    Boolean,
  ).length;
  const met = eventId === null && groupId === null ? 0 : 2;
  const serves = servesAGoal * (goalsServed(goals, contact) + (isWanted(contact, target) ? 1 : 0));
  return serves + details + met + (needs.length > 0 ? 4 : 0) + (notes.length > 0 ? 1 : 0);
}

/** Whether what is known of somebody says that it is whom the owner wants to meet, and nothing that it is not. */
function isWanted({ title, company, about, needs, offers, notes }: Contact, target: string | null): boolean {
  if (target === null) return false;
  const { wanted, unwanted } = targetWords(target);
  const texts = [
    title ?? "",
    company ?? "",
    about ?? "",
    ...needs,
    ...offers,
    ...notes.map(({ text }) => text),
  ];
  const used = new Set(plainWords(texts.join(" ")).map(stem));
  const says = (word: string) => used.has(stem(word));
  return wanted.some(says) && !unwanted.some(says);
}

/** More than all else together. */
const servesAGoal = 12;

const ageOf = (followUp: FollowUp): string => `${followUp.dueOn} ${followUp.createdAt} ${followUp.id}`;

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Begins somewhere else each time, so that a list that was not answered does not come again as it was. */
export function turned<T>(list: readonly T[], by: number): readonly T[] {
  const at = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
