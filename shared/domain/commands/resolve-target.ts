import { contactName } from "../contacts/contact-name.ts";
import { findContacts, type Nameable } from "../contacts/find-contacts.ts";
import { itemsIn } from "../ledger/book.ts";
import { isPerson, listed } from "../threads/thread.ts";
import { betweenNames, withoutTitle } from "./known-people.ts";
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

/** Who is known, whom the numbers of the answered mail mean, and of whom its answer has spoken so far. */
export type Known = { readonly contacts: readonly Nameable[] } & Pick<Situation, "numbered" | "spoken">;

/** Whoever a line may mean. */
export const knownIn = ({ book, numbered, spoken = [] }: Situation): Known => ({
  contacts: itemsIn(book, "contact"),
  numbered,
  spoken,
});

/** Whom a target means. `unsaid` is nobody where the verb does not need anybody. */
export function resolveTarget(known: Known, verb: Verb, target: Target): Resolved {
  const { numbered } = known;
  switch (target.kind) {
    case "numbers":
      return ofNumbers(
        numbered.filter(({ n }) => target.numbers.includes(n)),
        verb,
      );
    case "all":
      if (target.most === 2 && new Set(known.spoken).size === 2)
        return people([...new Set(known.spoken)].map((contactId) => ({ contactId })));
      if (target.spoken && known.spoken && known.spoken.length > 0)
        return people(known.spoken.map((contactId) => ({ contactId })));
      return target.exceptName === undefined
        ? allBut(known, target.except ?? [])
        : allButNamed(known, target.exceptName);
    case "rest":
      return restOf(known, target.many);
    case "people":
      return people(target.contactIds.map((contactId) => ({ contactId })));
    case "unsaid":
      return verb.target === "people" ? onlyOne(known) : people([]);
    case "name":
      return allNamed(known, target.name);
  }
}

const followUpVerbs = ["done", "snooze", "skip", "let go", "warm", "cold", "keep"];

/** What is said of follow-ups cannot be meant of an introduction, whose number is one of its people as well. */
function ofNumbers(items: Known["numbered"], verb: Verb): Resolved {
  const [introduction] = followUpVerbs.includes(verb.name) ? items.filter((each) => !isPerson(each)) : [];
  if (!introduction) return people(items);
  const { n } = introduction;
  return asked(
    `${n} is an introduction: write “${n} yes”, “no ${n}” or “introduced ${n}”, or the name of whom you mean.`,
  );
}

const asked = (why: string): Resolved => ({ kind: "asked", why, meant: [], labels: [] });

const people = (items: readonly { contactId: string }[]): Resolved => ({
  kind: "people",
  contactIds: [...new Set(items.map(({ contactId }) => contactId))],
});

function allBut({ numbered: given }: Known, except: readonly number[]): Resolved {
  const numbered = listed(given);
  if (numbered.length === 0) return asked("There is nobody in the mail that you answered.");
  const meant = numbered.filter(({ n }) => !except.includes(n));
  return meant.length > 0 ? people(meant) : asked("That leaves nobody.");
}

/** Of whom nothing was said so far. */
function restOf({ numbered: given, spoken }: Known, many: number | undefined): Resolved {
  const numbered = listed(given);
  const isSaid = ({ contactId }: { contactId: string }) => spoken?.includes(contactId) === true;
  if (!spoken || !numbered.some(isSaid))
    return asked("It is not clear who the rest are: write their numbers.");
  const meant = numbered.filter((each) => !isSaid(each));
  if (many !== undefined && many !== meant.length)
    return asked(`It is not clear who the other ${many} are: write their numbers.`);
  return meant.length > 0 ? people(meant) : asked("That leaves nobody.");
}

/** `all but Jane`: of whom is here. */
function allButNamed(known: Known, names: string): Resolved {
  const resolved = allNamed(known, names);
  if (resolved.kind !== "people") return resolved;
  const { contactIds } = resolved;
  return allBut(
    known,
    known.numbered.filter(({ contactId }) => contactIds.includes(contactId)).map(({ n }) => n),
  );
}

function onlyOne({ contacts, numbered: given }: Known): Resolved {
  const numbered = given.filter(isPerson);
  if (numbered.length === 1) return people(numbered);
  if (numbered.length === 0) return asked("Whom do you mean? Name the person.");
  const numbers = listText(
    numbered.map(({ n }) => String(n)),
    "or",
  );
  if (numbered.length > mostPeople)
    return asked(`Whom do you mean? Write one of the numbers ${numbers} before it.`);
  const ids = new Set(numbered.map(({ contactId }) => contactId));
  const here = [...ids].flatMap((id) => contacts.find((each) => each.id === id) ?? []);
  return oneOf("Whom do you mean?", here);
}

const oneOf = (why: string, contacts: readonly Nameable[]): Resolved => ({
  kind: "asked",
  why,
  meant: contacts.map(({ id }) => [id]),
  labels: labelsOf(contacts),
});

function allNamed(known: Known, names: string): Resolved {
  const resolved = names.split(betweenNames).map((name) => named(known, name));
  const clear = resolved.flatMap((each) => (each.kind === "people" ? each.contactIds : []));
  const [unclear, ...more] = resolved.filter((each) => each.kind !== "people");
  if (unclear === undefined) return people(clear.map((contactId) => ({ contactId })));
  if (unclear.kind !== "asked") return unclear;
  return { ...unclear, meant: more.length > 0 ? [] : unclear.meant.map((ids) => [...clear, ...ids]) };
}

/** Somebody in the answered mail is meant before anybody else. */
function named({ contacts, numbered }: Known, said: string): Resolved {
  const name = withoutTitle(said);
  const here = contacts.filter(({ id }) => numbered.some(({ contactId }) => contactId === id));
  const found =
    [findContacts(here, name), findContacts(contacts, name)].find((each) => each.length > 0) ?? [];
  if (found.length === 1) return people(found.map(({ id }) => ({ contactId: id })));
  if (found.length > mostPeople)
    return asked(`${found.length} people are called ${name}: write the whole name.`);
  if (found.length > 1) return oneOf(`Which ${name} do you mean?`, found);
  const each = name.split(" ").map((word) => findContacts(here, word));
  if (
    each.length > 1 &&
    each.every(({ length }) => length === 1) &&
    new Set(each.flat()).size === each.length
  )
    return people(each.flat().map(({ id }) => ({ contactId: id })));
  const near = nearestName(contacts.map(contactName), name);
  if (near === null) return { kind: "nobody", name };
  const nearest = contacts.filter((each) => contactName(each) === near);
  return oneOf(`I know nobody called ${quoted(name)}. Did you mean ${near}?`, nearest);
}

/** Each with what tells it from the others. */
function labelsOf(contacts: readonly Nameable[]): readonly string[] {
  const firsts = contacts.map((each) => contactName(each).split(" ")[0]);
  const isAlike = new Set(firsts).size < firsts.length;
  return contacts.map((contact) => {
    const more = isAlike ? (contact.company ?? contact.emails[0]) : undefined;
    return more === undefined ? contactName(contact) : `${contactName(contact)} (${more})`;
  });
}
