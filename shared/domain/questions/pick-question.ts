import type { Account } from "../accounts/account.ts";
import type { Settings } from "../accounts/settings.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import type { DigestItem } from "../digests/digest.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Group } from "../groups/group.ts";
import type { NumberedItem } from "../threads/thread.ts";
import type { LocalDay } from "../time/local-day.ts";
import { addDays } from "../time/local-time.ts";
import type { OwnQuestion } from "./question.ts";

/** What was asked and not answered is not asked again for so many days. */
const daysOfRest = 14;

export type QuestionInput = {
  readonly today: LocalDay;
  readonly account: Account;
  readonly settings: Settings;
  /** The digest's people: only they have numbers. */
  readonly items: readonly DigestItem[];
  readonly contacts: readonly Contact[];
  /** Who may be called warm, the last first. */
  readonly judgeable: readonly Contact[];
  /** Of which it is to be asked today whom one met there. */
  readonly toAskOf: readonly NetworkingEvent[];
  readonly events: readonly NetworkingEvent[];
  readonly groups: readonly Group[];
};

/** A question with the name under which it is remembered: `where-met#<contact>`. */
export type NamedQuestion = {
  readonly name: string;
  readonly question: OwnQuestion;
  /** Whom it is about who is none of the digest's people, and has a number of it for the answer. */
  readonly person?: NumberedItem;
};

/** The one question of a digest: about an event that is over, since one soon forgets; else whatever kind was asked longest ago. Null: there is nothing to ask. */
export function pickQuestion(input: QuestionInput): NamedQuestion | null {
  const asked = stillResting(input);
  if (input.account.acquaintance.unanswered === silenceAskedAfter) return rhythm;
  const [over] = input.toAskOf;
  if (over) return whoMet(over);
  const kindsAskedOn = (name: string): LocalDay =>
    Object.entries(asked)
      .filter(([each]) => each.split("#")[0] === name.split("#")[0])
      .map(([, day]) => day)
      .sort()
      .at(-1) ?? "";
  return (
    [warmthOf, placesOf, ownCardOf, rateOf, duesOf, supportOf]
      .flatMap((open) => open(input))
      .filter(({ name }) => asked[name] === undefined)
      .map((named) => ({ named, last: kindsAskedOn(named.name) }))
      .sort((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0))[0]?.named ?? null
  );
}

/** What was asked so recently that it is not asked again, without what is older. */
export const stillResting = ({
  account: { acquaintance },
  today,
}: Pick<QuestionInput, "account" | "today">): Readonly<Record<string, LocalDay>> =>
  Object.fromEntries(
    Object.entries(acquaintance.asked).filter(([, day]) => day > addDays(today, -daysOfRest)),
  );

/** After so many digests that nobody answered. */
const silenceAskedAfter = 3;

const rhythm: NamedQuestion = { name: "rhythm", question: { about: "rhythm" } };

const whoMet = ({ id, name, day }: NetworkingEvent): NamedQuestion => ({
  name: `who-met#${id}`,
  question: { about: "who-met", eventId: id, event: name, day },
});

/** Who has had the first word, is none of today's, and of whom nobody has said whether more is worth it. */
function warmthOf({ judgeable, items }: QuestionInput): readonly NamedQuestion[] {
  const n = (items.at(-1)?.n ?? 0) + 1;
  const others = judgeable.filter(({ id }) => items.every(({ contactId }) => contactId !== id));
  return others.map((contact) => ({
    name: `warmth#${contact.id}`,
    question: { about: "warmth", numbers: [n], name: contactName(contact) },
    person: { n, contactId: contact.id },
  }));
}

/** The newest first: where they were met is not forgotten yet. */
function placesOf({ items, contacts }: QuestionInput): readonly NamedQuestion[] {
  const unplaced = contacts.filter(({ eventId, groupId }) => eventId === null && groupId === null);
  return unplaced
    .toSorted((one, other) => (one.capturedAt < other.capturedAt ? 1 : -1))
    .flatMap((contact) => {
      const n = items.find(({ contactId }) => contactId === contact.id)?.n;
      if (n === undefined) return [];
      const question = { about: "where-met", numbers: [n] } as const;
      return [{ name: `where-met#${contact.id}`, question }];
    });
}

function ownCardOf({ account: { acquaintance } }: QuestionInput): readonly NamedQuestion[] {
  const { signature } = acquaintance;
  if (signature === null || signature === "settled") return [];
  return [{ name: "own-card", question: { about: "own-card", fields: signature } }];
}

/** An hour's worth counts only where hours are spent. */
function rateOf({ settings, events, groups }: QuestionInput): readonly NamedQuestion[] {
  const isAsked = settings.hourlyRate === null && events.length + groups.length > 0;
  return isAsked ? [{ name: "rate", question: { about: "rate" } }] : [];
}

const duesOf = ({ groups }: QuestionInput): readonly NamedQuestion[] =>
  groups
    .filter(({ dues }) => dues === null)
    .map(({ id, name }) => ({ name: `dues#${id}`, question: { about: "dues", group: name } }));

/** Of whom a next step is worth it, and nobody knows yet how one could help. */
const supportOf = ({ items, contacts }: QuestionInput): readonly NamedQuestion[] =>
  items.flatMap(({ n, contactId, name }) => {
    const contact = contacts.find(({ id }) => id === contactId);
    const isOpen = contact?.warmth === "warm" && contact.needs.length === 0;
    return isOpen
      ? [{ name: `support#${contactId}`, question: { about: "support", numbers: [n], name } as const }]
      : [];
  });
