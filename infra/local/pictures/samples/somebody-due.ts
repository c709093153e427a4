import type { Contact, ContactFields } from "../../../../shared/domain/contacts/contact.ts";
import { nothingTold } from "../../../../shared/domain/contacts/nothing-told.ts";
import { type FollowUp, newFollowUp } from "../../../../shared/domain/follow-ups/follow-up.ts";
import type { LocalDay } from "../../../../shared/domain/time/local-day.ts";
import { jane } from "./people.ts";

type Met = { readonly on: LocalDay; readonly at: string | null } & Partial<Contact>;
type Due = Partial<FollowUp> & { readonly dueOn: LocalDay };

let count = 0;

/** Somebody with whom something is due. */
export function person(fields: ContactFields, { on, at, ...told }: Met, due: Due) {
  count += 1;
  const id = `c${count}`;
  const contact: Contact = {
    ...{ kind: "contact", v: 3, id, ...fields, ...nothingTold, eventId: at, groupId: null, notes: [] },
    ...{ metOn: on, capturedAt: `${on}T20:00:00.000Z`, doubtful: [], picture: null },
    ...told,
  };
  const createdAt = contact.capturedAt;
  const followUp = {
    ...newFollowUp({ id: `f${count}`, contactId: id, step: "hello", createdAt, ...due }),
    ...due,
  };
  return { contact, followUp };
}

export const note = (text: string) => [{ at: "2026-11-12T20:00:00.000Z", text }];

export const named = (name: string): ContactFields => ({
  ...jane,
  name,
  emails: [`${name.split(" ")[0]?.toLowerCase() ?? ""}@example.com`],
});

export const touched = {
  lastTouchOn: "2026-11-17",
  lastTouchBy: "email",
  warmth: "warm",
  reached: "hello",
} as const;
