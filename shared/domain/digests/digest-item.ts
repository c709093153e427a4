import type { OwnCard } from "../accounts/own-card.ts";
import { bestPhone } from "../contacts/best-phone.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { readyFor } from "../drafts/ready.ts";
import type { Template } from "../drafts/template.ts";
import { thankedFor } from "../drafts/thanked.ts";
import type { NetworkingEvent } from "../events/event.ts";
import type { Group } from "../groups/group.ts";
import { toldOf } from "../recall/told-of.ts";
import type { LocalDay } from "../time/local-day.ts";
import { daysBetween } from "../time/local-time.ts";
import type { DigestItem } from "./digest.ts";
import { type Due, daysLate, isFading } from "./order-due.ts";

/** What an item is made with beside its person. */
export type ItemContext = {
  readonly today: LocalDay;
  readonly events: readonly NetworkingEvent[];
  readonly groups: readonly Group[];
  readonly ownCard: OwnCard | null;
  readonly templates: readonly Template[];
  /** Who is due, and those whom somebody had sent who is to be thanked for it. */
  readonly contacts: readonly Contact[];
};

export function itemFor(n: number, { followUp, contact }: Due, context: ItemContext): DigestItem {
  const { today } = context;
  const metAt = placeOf({ followUp, contact }, context);
  const metOn = dayMet({ followUp, contact });
  const nameOf = (id: string) => {
    const sent = context.contacts.find((each) => each.id === id);
    return sent ? contactName(sent) : null;
  };
  const thanked = followUp.step === "thanks" ? thankedFor(followUp.thanks, nameOf) : null;
  const turn = daysBetween("2000-01-01", today) + n;
  return {
    n,
    contactId: contact.id,
    followUpId: followUp.id,
    step: followUp.step,
    isOfPile: followUp.isOfPile,
    isFading: isFading(followUp, today),
    name: contactName(contact),
    title: contact.title,
    company: contact.name === null ? null : contact.company,
    email: contact.emails[0] ?? null,
    phone: bestPhone(contact.phones),
    metOn,
    metAt,
    lastTouch: contact.lastTouchOn === null ? null : { on: contact.lastTouchOn, by: contact.lastTouchBy },
    meeting: followUp.meeting,
    thanked,
    keepWeeks: contact.keepWeeks,
    dueOn: followUp.dueOn,
    daysLate: daysLate(followUp, today),
    needs: contact.needs,
    told: toldOf(contact),
    notes: contact.notes.map((note) => note.text),
    picture: contact.picture,
    ready: readyFor({ ...context, contact, followUp, metAt, metOn, turn, thanked }),
  };
}

function placeOf({ contact }: Due, { events, groups }: ItemContext): string | null {
  const event = events.find((each) => each.id === contact.eventId);
  const group = groups.find((each) => each.id === contact.groupId);
  return event?.name ?? group?.name ?? null;
}

/** An old card tells nothing of the day on which it was got: the one of its capture is not it. Null: not known. */
function dayMet({ followUp, contact }: Due): LocalDay | null {
  const isTold = daysBetween(contact.metOn, contact.capturedAt.slice(0, 10)) > 1;
  return contact.isUndated || (followUp.isOfPile && !isTold) ? null : contact.metOn;
}
