import type { Settings } from "../accounts/settings.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { pileProgress } from "../follow-ups/pile.ts";
import type { Goal } from "../goals/goal.ts";
import type { DueToday } from "./digest.ts";
import { type ItemContext, itemFor } from "./digest-item.ts";
import { byPressure, byPromise, type Due, isFading, type Ties, turned } from "./order-due.ts";

export type DigestInput = ItemContext & {
  /** Open ones that are due; where some are of the pile, closed ones of the pile as well. */
  readonly followUps: readonly FollowUp[];
  /** Of those who are due, where it is known. */
  readonly ties?: Ties;
  /** What the pile is put in order by. */
  readonly goals: readonly Goal[];
  readonly settings: Pick<Settings, "pilePerDay" | "digestMost">;
  /** How many people there is room for. */
  readonly room: number;
  /** Whether who is fading is asked about even where nobody else is due: on one morning a week. */
  readonly asksToLetGo: boolean;
  /** How many digests were not answered: another part of a long list comes next. */
  readonly unanswered: number;
};

/** The digest of a day: each person with whom something is due, once. Who is due comes first, then the pile, then one who is fading. */
export function pickDigest(input: DigestInput): DueToday {
  const { today, room, settings, unanswered, followUps } = input;
  const people = peopleDue(input);
  const fading = people.filter(({ followUp }) => isFading(followUp, today));
  const ofPile = people.filter(({ followUp }) => followUp.isOfPile);
  const due = people.filter((each) => !fading.includes(each) && !ofPile.includes(each));
  const shownDue = inTurn(byPressure(due, today, input.ties), { room, unanswered, today });
  const roomForPile = Math.min(settings.pilePerDay, room - shownDue.length);
  const shownPile = turned(
    byPromise(ofPile, { goals: input.goals, target: input.ownCard?.target ?? null }),
    unanswered * settings.pilePerDay,
  ).slice(0, roomForPile);
  const seat = room - shownDue.length - shownPile.length;
  const isAlone = shownDue.length + shownPile.length === 0 && !input.asksToLetGo;
  const shownFading = isAlone ? [] : turned(fading, unanswered).slice(0, Math.min(seat, 1));
  const shown = [...shownDue, ...shownPile, ...shownFading];
  return {
    day: today,
    items: shown.map((each, index) => itemFor(index + 1, each, input)),
    waiting: due.length - shownDue.length,
    pile: pileProgress(followUps, settings),
  };
}

/** Each person once, by what is due with them first. */
function peopleDue({ today, followUps, contacts }: DigestInput): readonly Due[] {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const due = followUps
    .filter((each) => each.status === "open" && each.dueOn <= today)
    .flatMap((followUp) => {
      const contact = byId.get(followUp.contactId);
      return contact ? [{ followUp, contact }] : [];
    });
  const first = new Map<string, Due>();
  for (const each of byPressure(due, today))
    if (!first.has(each.contact.id)) first.set(each.contact.id, each);
  return [...first.values()];
}

type Turn = { readonly room: number; readonly unanswered: number; readonly today: string };

/** Who has become due today always comes; of the others, where there is no room for all, another part each time. */
function inTurn(due: readonly Due[], { room, unanswered, today }: Turn): readonly Due[] {
  if (due.length <= room || unanswered === 0) return due.slice(0, room);
  const isNew = ({ followUp }: Due) => followUp.dueOn === today;
  const [fresh, others] = [due.filter(isNew), due.filter((each) => !isNew(each))];
  return [...fresh, ...turned(others, unanswered * room)].slice(0, room);
}
