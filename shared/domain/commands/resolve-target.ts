import type { Contact } from "../contacts/contact.ts";
import { contactName } from "../contacts/contact-name.ts";
import { findContacts } from "../contacts/find-contacts.ts";
import { type Book, itemIn, itemsIn } from "../ledger/book.ts";
import { listText, quoted } from "./list-text.ts";
import { nearestName } from "./nearest-name.ts";
import { mostPeople } from "./reading.ts";
import type { Situation, Target, Verb } from "./verb.ts";

export type Resolved =
  | { readonly kind: "people"; readonly contactIds: readonly string[] }
  /** `meant`: the ids of each of those who may be meant; `labels`: what tells them apart. */
  | {
      readonly kind: "asked";
      readonly why: string;
      readonly meant: readonly (readonly string[])[];
      readonly labels: readonly string[];
    }
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
    case "people":
      return people(target.contactIds.map((contactId) => ({ contactId })));
    case "unsaid":
      return verb.target === "people" ? onlyOne(situation) : people([]);
    case "name":
      return allNamed(situation, target.name);
  }
}

const asked = (why: string): Resolved => ({ kind: "asked", why, meant: [], labels: [] });

const people = (items: readonly { contactId: string }[]): Resolved => ({
  kind: "people",
  contactIds: [...new Set(items.map(({ contactId }) => contactId))],
});

function allBut({ numbered }: Situation, except: readonly number[]): Resolved {
  if (numbered.length === 0) return asked("There is nobody in the mail that you answered.");
  const meant = numbered.filter(({ n }) => !except.includes(n));
  return meant.length > 0 ? people(meant) : asked("That leaves nobody.");
}

function onlyOne({ book, numbered }: Situation): Resolved {
  if (numbered.length === 1) return people(numbered);
  if (numbered.length === 0) return asked("Whom do you mean? Name the person.");
  const numbers = listText(
    numbered.map(({ n }) => String(n)),
    "or",
  );
  if (numbered.length > mostPeople)
    return asked(`Whom do you mean? Write one of the numbers ${numbers} before it.`);
  return oneOf(book, "Whom do you mean?", [...new Set(numbered.map(({ contactId }) => contactId))]);
}

function oneOf(book: Book, why: string, ids: readonly string[]): Resolved {
  const contacts = ids.flatMap((id) => itemIn(book, "contact", id) ?? []);
  return { kind: "asked", why, meant: contacts.map(({ id }) => [id]), labels: labelsOf(contacts) };
}

function allNamed(situation: Situation, names: string): Resolved {
  const resolved = names.split(/, ?| (?:and|&) /i).map((name) => named(situation, name));
  const clear = resolved.flatMap((each) => (each.kind === "people" ? each.contactIds : []));
  const [unclear, ...more] = resolved.filter((each) => each.kind !== "people");
  if (unclear === undefined) return people(clear.map((contactId) => ({ contactId })));
  if (unclear.kind !== "asked") return unclear;
  return { ...unclear, meant: more.length > 0 ? [] : unclear.meant.map((ids) => [...clear, ...ids]) };
}

/** Somebody in the answered mail is meant before anybody else. */
function named({ book, numbered }: Situation, name: string): Resolved {
  const contacts = itemsIn(book, "contact");
  const here = contacts.filter(({ id }) => numbered.some(({ contactId }) => contactId === id));
  const found =
    [findContacts(here, name), findContacts(contacts, name)].find((each) => each.length > 0) ?? [];
  const ids = found.map(({ id }) => id);
  if (ids.length === 1) return people(ids.map((contactId) => ({ contactId })));
  if (ids.length > mostPeople) return asked(`${ids.length} people are called ${name}: write the whole name.`);
  if (ids.length > 1) return oneOf(book, `Which ${name} do you mean?`, ids);
  const near = nearestName(contacts.map(contactName), name);
  if (near === null) return { kind: "nobody", name };
  const nearest = contacts.filter((each) => contactName(each) === near).map(({ id }) => id);
  return oneOf(book, `I know nobody called ${quoted(name)}. Did you mean ${near}?`, nearest);
}

/** Each with what tells it from the others. */
function labelsOf(contacts: readonly Contact[]): readonly string[] {
  const firsts = contacts.map((each) => contactName(each).split(" ")[0]);
  const isAlike = new Set(firsts).size < firsts.length;
  return contacts.map((contact) => {
    const more = isAlike ? (contact.company ?? contact.emails[0]) : undefined;
    return more === undefined ? contactName(contact) : `${contactName(contact)} (${more})`;
  });
}
