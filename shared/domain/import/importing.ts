import type { Situation } from "../commands/verb.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { exactEvents } from "../events/find-event.ts";
import { exactGroup } from "../groups/find-group.ts";
import { type Book, itemIn, itemsIn } from "../ledger/book.ts";
import type { LocalDay } from "../time/local-day.ts";
import type { RowReader } from "./row-reader.ts";

/** What rows are read against: what is kept, with what the tables before brought, and by which ids they called that. */
export type Importing = {
  readonly situation: Situation;
  readonly book: Book;
  readonly ids: ReadonlyMap<string, string>;
};

/** The id of what a row refers to by an id of its own file; null: nothing here is called so. */
function referred(
  { book, ids }: Importing,
  row: RowReader,
  { kind, head }: { kind: "contact" | "event" | "group"; head: string },
): string | null {
  const said = row.text(head);
  const id = said === null ? null : (ids.get(said) ?? said);
  return id !== null && itemIn(book, kind, id) ? id : null;
}

/** Whom rows are about, by the id or by the name. Null, and said why: that cannot be told. */
export function contactsNamed(
  importing: Importing,
  heads: { readonly name: string; readonly id: string } = { name: "contact", id: "contact id" },
): (row: RowReader) => string | null {
  const byName = Map.groupBy(itemsIn(importing.book, "contact"), (contact) => key(contactName(contact)));
  return (row) => {
    const id = referred(importing, row, { kind: "contact", head: heads.id });
    if (id !== null) return id;
    const name = row.text(heads.name) ?? "";
    const found: readonly Contact[] = byName.get(key(name)) ?? [];
    const [only, another] = found;
    if (only && !another) return only.id;
    row.wrong.push(another ? `there are several people called “${name}”` : `nobody here is called “${name}”`);
    return null;
  };
}

/** Who was sent with a referral, where they are kept. */
export const contactReferred =
  (importing: Importing) =>
  (row: RowReader): string | null =>
    referred(importing, row, { kind: "contact", head: "referred id" });

const key = (name: string): string => name.trim().toLowerCase();

/** The group that a row names; undefined: it names none. */
export function groupIn(importing: Importing, row: RowReader): string | undefined {
  const id = referred(importing, row, { kind: "group", head: "group id" });
  const name = row.text("group");
  if (id !== null || name === null) return id ?? undefined;
  const group = exactGroup(itemsIn(importing.book, "group"), name);
  if (!group) row.wrong.push(`there is no group “${name}”`);
  return group?.id;
}

/** The event that a row names: of several of that name the last one up to `day`. */
export function eventIn(importing: Importing, row: RowReader, day: LocalDay): string | undefined {
  const id = referred(importing, row, { kind: "event", head: "event id" });
  const name = row.text("event");
  if (id !== null || name === null) return id ?? undefined;
  const named = exactEvents(importing.book, name).toSorted((one, other) => (one.day < other.day ? 1 : -1));
  const event = named.find((each) => each.day <= day) ?? named.at(-1);
  if (!event) row.wrong.push(`there is no event “${name}”`);
  return event?.id;
}
