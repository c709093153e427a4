import { listText } from "../commands/list-text.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { firstName } from "../contacts/first-name.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { stepName } from "../follow-ups/plan.ts";
import { touchText } from "../follow-ups/touch-words.ts";
import { counted } from "../text/counted.ts";
import { sayDay } from "../time/say-day.ts";
import type { KnownGuest } from "./brief.ts";

/** Who is coming that one knows: of the surest the last talk and what is owed to them, the others by name. */
export function guestLines(guests: readonly KnownGuest[]): readonly string[] {
  const coming = guests.filter(({ because }) => because !== "group");
  const ofGroup = guests.filter(({ because }) => because === "group");
  const owed = ofGroup.filter(({ owed, needs }) => owed.length + needs.length > 0);
  const told = [...coming, ...owed].slice(0, mostTold);
  const others = (all: readonly KnownGuest[]) => all.filter((guest) => !told.includes(guest));
  return [
    ...told.map(guestText),
    ...othersText(others(coming), "who are coming"),
    ...othersText(others(ofGroup), "of the group"),
  ];
}

const mostTold = 4;
const mostNamed = 3;

function guestText({ contact, because, owed, needs }: KnownGuest): string {
  const name = contactName(contact);
  const who = {
    named: `${name} is coming`,
    company: `Somebody from ${contact.company ?? "their company"} is coming, where you know ${name}`,
    group: `You know ${name} of the group`,
  }[because];
  const need = needs.at(-1);
  const open = [
    ...owed.slice(0, 2).map((followUp) => owedText(contact, followUp)),
    ...(need === undefined ? [] : [`Looks for ${need}.`]),
  ];
  return [`${who}; ${lastTalk(contact)}.`, ...open].join(" ");
}

function lastTalk({ lastTouchOn, lastTouchBy, metOn, isUndated }: Contact): string {
  if (lastTouchOn !== null)
    return `you last ${lastTouchBy === null ? "spoke" : touchText[lastTouchBy]} on ${sayDay(lastTouchOn)}`;
  return isUndated ? "no talk is on record" : `you met on ${sayDay(metOn)} and have not spoken since`;
}

/** A meeting that was planned may still be to come. */
function owedText(contact: Contact, { step, meeting, dueOn }: FollowUp): string {
  const first = firstName(contact);
  return meeting === null
    ? `You owe ${first} ${stepName[step]}, due ${sayDay(dueOn)}.`
    : `You planned to meet on ${sayDay(meeting.day)}.`;
}

function othersText(guests: readonly KnownGuest[], where: string): readonly string[] {
  if (guests.length === 0) return [];
  const names = guests.map(({ contact }) => contactName(contact));
  const more = names.length - mostNamed;
  const shown = more > 0 ? [...names.slice(0, mostNamed), counted(more, "other")] : names;
  return [`You know ${listText(shown)} ${where}.`];
}
