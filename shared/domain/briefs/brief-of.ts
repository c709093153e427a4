import type { OwnCard } from "../accounts/own-card.ts";
import type { Settings } from "../accounts/settings.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Goal } from "../goals/goal.ts";
import type { RoiRecords } from "../roi/roi-records.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { Brief, HostHistory } from "./brief.ts";
import { briefQuestions } from "./brief-questions.ts";
import { contactsAnEvent, goalNeed } from "./goal-need.ts";
import { hostHistory } from "./host-history.ts";
import { knownGuests } from "./known-guests.ts";
import { targetWords, wordsUsed } from "./matching-words.ts";

export type BriefContext = {
  readonly records: RoiRecords;
  readonly goals: readonly Goal[];
  readonly ownCard: OwnCard | null;
  readonly settings: Settings;
  readonly today: LocalDay;
};

/** Somebody new at an event is worth an aim even where nothing is known of it. */
const usualAim = 3;

/** A judgement on a coming event from what can be checked: the invite's words, the host's past, and who is coming. */
export function briefOf(event: NetworkingEvent, context: BriefContext): Brief {
  const { records, goals, ownCard } = context;
  const target = targetWords(ownCard?.target ?? "");
  const matching = wordsUsed(target.wanted, event);
  const clashing = wordsUsed(target.unwanted, event);
  const history = hostHistory(records, event, context);
  const guests = knownGuests(records, event);
  const facts = { matching, clashing, history, guests };
  const need = goalNeed(goals, records, context);
  return {
    event,
    advice: event.isFun ? "fun" : adviceFor(facts),
    ...facts,
    questions: briefQuestions({ ownCard, guests }),
    need,
    aim: need ? contactsAnEvent(need) : Math.max(1, Math.ceil(history?.quality.median ?? usualAim)),
  };
}

type Facts = Pick<Brief, "matching" | "clashing" | "history" | "guests">;

/**
 * What speaks for it against what speaks against it: the host's past counts twice where there were two events or more, since it is the
 * person's own. Nothing to go by: maybe.
 */
function adviceFor({ matching, clashing, history, guests }: Facts): Brief["advice"] {
  const isKnown = guests.some(({ because }) => because !== "group");
  const points =
    (matching.length > 0 ? 1 : 0) + (isKnown ? 1 : 0) - (clashing.length > 0 ? 2 : 0) + pastPoints(history);
  return points > 0 ? "go" : points < 0 ? "skip" : "maybe";
}

function pastPoints(history: HostHistory | null): number {
  if (history === null || history.events < 2) return history !== null && history.quality.most > 0 ? 1 : 0;
  const cameBack = history.business.minor >= history.cost.minor && history.business.minor > 0;
  if (cameBack || history.quality.median >= 1) return 2;
  return history.quality.most === 0 ? -2 : 0;
}
