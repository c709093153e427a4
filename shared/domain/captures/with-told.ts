import type { Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import type { NetworkingEvent } from "../events/event.ts";
import { eventSaid } from "../events/event-said.ts";
import type { PersonTold } from "./capture.ts";

export type Placed = {
  readonly contact: Contact;
  readonly event: readonly NetworkingEvent[];
  readonly metAt: string | null;
};

/** A contact with what the person said of it; `event`: where they met, if it is new. What was known stays. */
export function withTold(situation: Situation, contact: Contact, told: PersonTold | undefined): Placed {
  if (!told) return { contact, event: [], metAt: null };
  const isOpen = contact.eventId === null && told.met !== null;
  const met = isOpen ? eventSaid(situation, told.met, situation.newId(2)) : null;
  return {
    contact: {
      ...contact,
      needs: [...new Set([...contact.needs, ...told.needs])],
      offers: [...new Set([...contact.offers, ...told.offers])],
      eventId: contact.eventId ?? met?.event.id ?? null,
    },
    event: met?.isNew === true ? [met.event] : [],
    metAt: met?.event.name ?? null,
  };
}
