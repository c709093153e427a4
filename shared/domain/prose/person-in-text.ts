import type { CardReading } from "../captures/capture.ts";
import { valuesOf } from "../captures/values-of.ts";
import { asPrinted } from "../cards/as-printed.ts";
import { readCard, readPerson } from "../cards/read-card.ts";
import type { TextLine } from "../cards/text-line.ts";
import type { ContactFields } from "../contacts/contact.ts";
import { noFields } from "../contacts/no-fields.ts";
import type { Clause } from "./clause.ts";
import { clausesOf, ofThem } from "./clauses-of.ts";
import { contactPointsIn } from "./contact-points-in.ts";
import { beginsSomethingElse, soundsLikeCompany, soundsLikePerson } from "./name-pattern.ts";
import type { Named } from "./named-at-start.ts";
import { workIn } from "./work-in.ts";

/** Somebody whom the person wrote about. `met`: where, with a day where one is said, as it was written. */
export type PersonInText = {
  readonly reading: CardReading;
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly met: string | null;
};

/**
 * Who a line is about: `Met Jane Doe (CFO at Acme, jane@acme.com) at BNI today, wants an intro to a CPA`, `Jane Doe, Acme, 555-0143`.
 * `named`: whom it names, with what is said of them alone. Null: it names nobody after all.
 */
export function personInText(text: string, named: Named | null): PersonInText | null {
  if (named === null && isRequest.test(text)) return null;
  const clauses = clausesOf(named ? ofThem(named) : text, named?.opened ?? false);
  const textsOf = (kind: Clause["kind"]) =>
    clauses.flatMap((clause) => (clause.kind === kind && clause.kind !== "role" ? [clause.text] : []));
  const said = named ? textsOf("note").filter(isOfThem).flatMap(contactPointsIn) : [];
  const printed = [...textsOf("printed"), ...said];
  const lines = asPrinted(named ? [named.name, ...printed] : printed, (line) => line === named?.name);
  const read = readCard(lines) ?? bySetting(named, lines, clauses.length === printed.length);
  const fields = { ...(read?.fields ?? noFields), ...workIn(read, clauses, printed) };
  const name = named?.name ?? (beginsSomethingElse(fields.name ?? "") ? null : fields.name);
  if (!isSomebody({ ...fields, name: read?.fields.name ?? null }, named)) return null;
  const isTold = clauses.some(({ kind }) => kind !== "printed" && kind !== "role");
  return {
    reading: typed({ ...fields, name }, read, isTold ? [text.trim().replace(/^[-*•–] /, "")] : []),
    needs: textsOf("need"),
    offers: textsOf("offer"),
    met: textsOf("met")[0] ?? null,
  };
}

/** `please link ann@example.net` asks for something, and tells of nobody. */
const isRequest = /\b(?:please|link|unlink|invite|send|reach me|call me|write to|my)\b/i;

/** Where a card would say more: who was met is somebody, and so is who stands in a list. */
function bySetting(named: Named | null, lines: readonly TextLine[], isList: boolean): CardReading | null {
  if (named?.opened === true) return readPerson(lines);
  if (!isList) return null;
  return named ? listed(named, lines) : withAddress(readPerson(lines));
}

/** `Rose & Thyme Florists, info@rose.example.org` */
const withAddress = (read: CardReading): CardReading | null => (read.fields.emails.length > 0 ? read : null);

/** `Hiro Tanaka (Tanaka Trading) 646-555-0170` is set as a list has it, and names somebody even where a card would say more. */
function listed(named: Named, lines: readonly TextLine[]): CardReading | null {
  if (!named.name.includes(" ") || !/^ ?(?:[,|(;–]|- )/.test(named.rest)) return null;
  const read = readPerson(lines);
  const { name, company, title, emails, phones } = read.fields;
  const isReached = emails.length > 0 || phones.some(({ e164 }) => e164 !== null);
  return name === named.name && (company ?? title) !== null && isReached ? read : null;
}

/** What was typed is not misread: how sure it is depends on what it was taken for. */
function typed(fields: ContactFields, read: CardReading | null, notes: readonly string[]): CardReading {
  const stated = Object.keys(valuesOf(fields)).map((key) => [key, read?.confidence[key] ?? asTyped]);
  return {
    kind: "person",
    source: "text",
    fields,
    confidence: Object.fromEntries(stated) as CardReading["confidence"],
    doubtful: [],
    places: {},
    notes: [...(read?.notes ?? []).filter((note) => note !== fields.name), ...notes],
  };
}

const asTyped = 0.95;

/** `my number is 212-555-0143` is the writer's own. */
const isOfThem = (note: string): boolean =>
  !/\b(?:my|our|me|us|(?:her|his|their) (?:assistant|secretary|wife|husband|partner|colleague|boss|office manager))\b/i.test(
    note,
  );

/** Of a list of names: a whole one need not be familiar. */
const isName = (said: string): boolean =>
  said.includes(" ") ? !soundsLikeCompany(said) : soundsLikePerson(said);

/** A way to reach them, or somebody who was met, or a name that reads as one beside a title or a company. */
function isSomebody(fields: ContactFields, named: Named | null): boolean {
  if (fields.emails.length > 0) return true;
  const isNamed =
    named !== null && (named.opened || named.name.includes(" ") || soundsLikePerson(named.name));
  if (fields.phones.length > 0) return isNamed;
  if (named?.opened === true) return true;
  if (named !== null && isNamed && named.rest.trim() === "") return isName(named.name);
  const isPerson = fields.name !== null || (named !== null && isNamed && soundsLikePerson(named.name));
  return isPerson && (fields.company ?? fields.title) !== null;
}
