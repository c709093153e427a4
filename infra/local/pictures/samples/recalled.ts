import type { Contact, ContactFields } from "../../../../shared/domain/contacts/contact.ts";
import { firstName } from "../../../../shared/domain/contacts/first-name.ts";
import { nothingTold } from "../../../../shared/domain/contacts/nothing-told.ts";
import type { RecalledPerson } from "../../../../shared/domain/recall/recalled-person.ts";

type Known = ContactFields & Partial<Pick<Contact, "doubtful">> & { readonly notes?: readonly string[] };

/** Somebody met at the Chamber breakfast, as an answer shows them. */
export function recalled(
  n: number,
  { notes = [], doubtful = [], ...fields }: Known,
  over: Partial<RecalledPerson> = {},
): RecalledPerson {
  const contact: Contact = {
    kind: "contact",
    v: 3,
    id: String(n),
    ...fields,
    ...nothingTold,
    metOn: "2026-11-20",
    capturedAt: "2026-11-20T20:00:00.000Z",
    eventId: "e1",
    groupId: null,
    notes: notes.map((text) => ({ at: "2026-11-20T20:00:00.000Z", text })),
    doubtful,
    picture: `pictures/${firstName(fields).toLowerCase().replace("á", "a")}`,
  };
  return { n, contact, event: "Chamber breakfast", group: null, dueOn: null, ...over };
}
