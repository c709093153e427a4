import type { Contact } from "../contacts/contact.ts";
import type { Goal } from "../goals/goal.ts";
import { goalsServed } from "../goals/serves.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import { type Answering, answeringOf, unknownAnswering } from "./answering.ts";
import { type Introduction, introductionId } from "./introduction.ts";
import { type Match, matchesAmong } from "./matches.ts";
import { hasLapsed, isPending } from "./transitions.ts";

/** Two people whom the owner may introduce to each other. */
export type Suggestion = {
  readonly seeker: Contact;
  readonly helper: Contact;
  /** What the seeker looks for, in the owner's words, and the words that say that the helper may be it. */
  readonly re: string;
  readonly because: string;
  readonly answers: { readonly seeker: Answering; readonly helper: Answering };
};

export type SuggestionInput = {
  readonly contacts: readonly Contact[];
  readonly introductions: readonly Introduction[];
  readonly goals: readonly Goal[];
  readonly today: LocalDay;
};

/** What was shown and not answered is shown once more, after so many days. */
const restsFor = 28;
const mostShown = 2;

/** The best pairs of today, the best first, nobody in two of them. */
export function suggestions(input: SuggestionInput, most: number): readonly Suggestion[] {
  const judge = judgeOf(input);
  const ranked = matchesAmong(input.contacts)
    .map((match) => ({ match, score: judge(match) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || compareTexts(nameOf(one.match), nameOf(other.match)));
  const chosen: Suggestion[] = [];
  const taken = new Set<string>();
  for (const { match } of ranked) {
    const { wish, evidence } = match;
    const pair = [wish.contact.id, evidence.contact.id];
    if (chosen.length >= most || pair.some((id) => taken.has(id))) continue;
    for (const id of pair) taken.add(id);
    chosen.push(suggestionOf(match, judge.answering));
  }
  return chosen;
}

const suggestionOf = ({ wish, evidence }: Match, answering: ReadonlyMap<string, Answering>): Suggestion => ({
  seeker: wish.contact,
  helper: evidence.contact,
  re: wish.text,
  because: evidence.text,
  answers: {
    seeker: answering.get(wish.contact.id) ?? unknownAnswering,
    helper: answering.get(evidence.contact.id) ?? unknownAnswering,
  },
});

/** How good a pair is today, by fit, freshness, answers so far and the owner's goals; 0: not today, or never. */
function judgeOf({ introductions, goals, today }: SuggestionInput) {
  const known = new Map(introductions.map((each) => [each.id, each]));
  const isOpen = (each: Introduction) => isPending(each) && !hasLapsed(each, today);
  const busy = new Set(introductions.filter(isOpen).flatMap(peopleOf));
  const served = new Set(
    introductions.filter(({ state }) => state === "made" || state === "told").map(wishKey),
  );
  const declined = Map.groupBy(
    introductions.filter(({ state }) => state === "declined" || state === "refused"),
    ({ helper }) => helper.contactId,
  );
  const answering = answeringOf(introductions);
  const judge = ({ wish, evidence, fit }: Match): number => {
    const [seeker, helper] = [wish.contact, evidence.contact];
    const before = known.get(introductionId(seeker.id, helper.id));
    if (before && !mayComeAgain(before, today)) return 0;
    if (busy.has(seeker.id) || busy.has(helper.id) || served.has(`${seeker.id} ${wish.text}`)) return 0;
    const answers = [seeker, helper].map(({ id }) => (answering.get(id) ?? unknownAnswering).share);
    const serves = goalsServed(goals, seeker) + goalsServed(goals, helper);
    const lessons = 0.7 ** (declined.get(helper.id)?.length ?? 0);
    const fresh = [seeker, helper].map((contact) => freshness(contact, today));
    return fit * lessons * half(mean(fresh)) * half(mean(answers)) * (1 + 0.05 * serves);
  };
  return Object.assign(judge, { answering });
}

const peopleOf = ({ seeker, helper }: Introduction) => [seeker.contactId, helper.contactId];
const wishKey = ({ seeker, re }: Introduction): string => `${seeker.contactId} ${re ?? ""}`;

const mayComeAgain = ({ state, shown, movedOn }: Introduction, today: LocalDay): boolean =>
  state === "suggested" && shown < mostShown && daysBetween(movedOn, today) >= restsFor;

/** A year after one last met or wrote, a quarter of it is left. */
const freshness = ({ metOn, lastTouchOn }: Contact, today: LocalDay): number => {
  const last = lastTouchOn !== null && lastTouchOn > metOn ? lastTouchOn : metOn;
  return 0.5 ** (Math.max(0, daysBetween(last, today)) / 182);
};

/** It counts for half of what it multiplies. */
const half = (share: number): number => 0.5 + 0.5 * share;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const nameOf = ({ wish, evidence }: Match): string => `${wish.contact.id} ${evidence.contact.id}`;
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
