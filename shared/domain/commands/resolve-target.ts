import { contactName } from "../contacts/contact-name.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { type Book, itemsIn } from "../ledger/book.ts";
import { listText, quoted } from "./list-text.ts";
import { nearestName } from "./nearest-name.ts";
import type { Situation, Target, Verb } from "./verb.ts";

export type Resolved =
  | { readonly kind: "people"; readonly contactIds: readonly string[] }
  | { readonly kind: "asked"; readonly why: string }
  /** Nobody is called so, nor nearly so. */
  | { readonly kind: "nobody"; readonly name: string };

/** Whom a target means. `unsaid` is nobody where the verb does not need anybody. */
export function resolveTarget(situation: Situation, verb: Verb, target: Target): Resolved {
  const { numbered } = situation;
  switch (target.kind) {
    case "numbers":
      return people(numbered.filter(({ n }) => target.numbers.includes(n)));
    case "all":
      return allBut(situation, target.except ?? []);
    case "unsaid":
      return verb.target === "people" ? onlyOne(situation) : people([]);
    case "name":
      return allNamed(situation, target.name);
  }
}

const asked = (why: string): Resolved => ({ kind: "asked", why });

const people = (items: readonly { contactId: string }[]): Resolved => ({
  kind: "people",
  contactIds: [...new Set(items.map(({ contactId }) => contactId))],
});

function allBut({ numbered }: Situation, except: readonly number[]): Resolved {
  if (numbered.length === 0) return asked("There is nobody in the mail that you answered.");
  const meant = numbered.filter(({ n }) => !except.includes(n));
  return meant.length > 0 ? people(meant) : asked("That leaves nobody.");
}

function onlyOne({ numbered }: Situation): Resolved {
  if (numbered.length === 1) return people(numbered);
  if (numbered.length === 0) return asked("Whom do you mean? Name the person.");
  return asked(
    `Whom do you mean? Write one of the numbers ${listText(
      numbered.map(({ n }) => String(n)),
      "or",
    )} before it.`,
  );
}

function allNamed(situation: Situation, names: string): Resolved {
  const resolved = names.split(/, ?| (?:and|&) /i).map((name) => named(situation, name));
  const unclear = resolved.find((each) => each.kind !== "people");
  if (unclear) return unclear;
  const ids = resolved.flatMap((each) => (each.kind === "people" ? each.contactIds : []));
  return people(ids.map((contactId) => ({ contactId })));
}

/** Somebody in the answered mail is meant before anybody else. */
function named({ book, numbered }: Situation, name: string): Resolved {
  const contacts = itemsIn(book, "contact");
  const here = contacts.filter(({ id }) => numbered.some(({ contactId }) => contactId === id));
  const found =
    [findContacts(here, name), findContacts(contacts, name)].find((each) => each.length > 0) ?? [];
  if (found.length === 1) return people(found.map(({ id }) => ({ contactId: id })));
  if (found.length > 1)
    return asked(
      `Which ${name}: ${listText(
        labels(
          { book, numbered },
          found.map(({ id }) => id),
        ),
        "or",
      )}?`,
    );
  const near = nearestName(contacts.map(contactName), name);
  return near === null
    ? { kind: "nobody", name }
    : asked(`I know nobody called ${quoted(name)}. Did you mean ${near}?`);
}

/** Each with what tells it from the others: its number in the mail, else the company. */
function labels(
  { book, numbered }: { book: Book; numbered: Situation["numbered"] },
  ids: readonly string[],
): string[] {
  return ids.flatMap((id) => {
    const contact = itemsIn(book, "contact").find((each) => each.id === id);
    if (!contact) return [];
    const n = numbered.find(({ contactId }) => contactId === id)?.n;
    const more = n === undefined ? (contact.company ?? contact.emails[0]) : `number ${n}`;
    return [more === undefined ? contactName(contact) : `${contactName(contact)} (${more})`];
  });
}
