import type { CardReading } from "../captures/capture.ts";
import { valuesOf } from "../captures/values-of.ts";
import { asPrinted } from "../cards/as-printed.ts";
import { folded } from "../cards/letters.ts";
import { readCard, readPerson } from "../cards/read-card.ts";
import type { TextLine } from "../cards/text-line.ts";
import { isTitleWord, soundsLikeTrade } from "../cards/words/title-words.ts";
import type { ContactFields } from "../contacts/contact.ts";
import { noFields } from "../contacts/no-fields.ts";
import { type Clause, clauseOf } from "./clause.ts";
import { contactPointsIn, hasContactPoint } from "./may-name-somebody.ts";
import { type Named, namedAtStart } from "./named-at-start.ts";

/** Somebody whom the person wrote about. `met`: where, with a day where one is said, as it was written. */
export type PersonInText = {
  readonly reading: CardReading;
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly met: string | null;
};

/**
 * Who a line is about: `Met Jane Doe (CFO at Acme, jane@acme.com) at BNI today, wants an intro to a CPA`, `Jane Doe, Acme, 555-0143`.
 * Null: it names nobody after all.
 */
export function personInText(text: string): PersonInText | null {
  const named = namedAtStart(text);
  const clauses = clausesOf(named?.rest ?? text, named?.opened ?? false);
  const textsOf = (kind: Clause["kind"]) =>
    clauses.flatMap((clause) => (clause.kind === kind && clause.kind !== "role" ? [clause.text] : []));
  const said = named?.opened === true ? textsOf("note").flatMap(contactPointsIn) : [];
  const printed = [...textsOf("printed"), ...said];
  const lines = asPrinted(named ? [named.name, ...printed] : printed, (line) => line === named?.name);
  const read = readCard(lines) ?? (clauses.length === printed.length ? listed(named, lines) : null);
  const fields = { ...(read?.fields ?? noFields), ...workIn(read, clauses, printed) };
  const name = named?.name ?? fields.name;
  if (!isSomebody({ ...fields, name: read?.fields.name ?? null }, named)) return null;
  const isTold = clauses.some(({ kind }) => kind !== "printed" && kind !== "role");
  return {
    reading: typed({ ...fields, name }, read, isTold ? [text.trim()] : []),
    needs: textsOf("need"),
    offers: textsOf("offer"),
    met: textsOf("met")[0] ?? null,
  };
}

/** `Hiro Tanaka (Tanaka Trading) 646-555-0170` is set as a list has it, and names somebody even where a card would say more. */
function listed(named: Named | null, lines: readonly TextLine[]): CardReading | null {
  if (named === null || !named.name.includes(" ") || !/^ ?(?:[,|(;–]|- )/.test(named.rest)) return null;
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
    notes: [...(read?.notes ?? []), ...notes],
  };
}

const asTyped = 0.95;

/** What is said of the job in so many words; one printed text that is no title is the company. */
function workIn(
  read: CardReading | null,
  clauses: readonly Clause[],
  printed: readonly string[],
): Partial<ContactFields> {
  const role = clauses.find((clause) => clause.kind === "role");
  if (role) return { title: role.title ?? read?.fields.title ?? null, company: role.company };
  const [only, ...others] = printed.filter((text) => !hasContactPoint(text));
  if (only === undefined || others.length > 0 || (read?.fields.company ?? null) !== null || isTitle(only))
    return {};
  return { title: null, company: only };
}

const isTitle = (text: string): boolean => {
  const words = folded(text).split(/[^\p{L}]+/u);
  return /^\p{Ll}/u.test(text) || words.some((word) => isTitleWord(word) || soundsLikeTrade(word));
};

/** A way to reach them, or somebody who was met, or a name that reads as one beside a title or a company. */
function isSomebody(fields: ContactFields, named: Named | null): boolean {
  if (fields.emails.length > 0) return true;
  const isNamed = named !== null && (named.opened || named.name.includes(" "));
  if (fields.phones.length > 0) return isNamed;
  if (named?.opened === true) return true;
  return fields.name !== null && fields.name === named?.name && (fields.company ?? fields.title) !== null;
}

function clausesOf(rest: string, opened: boolean): readonly Clause[] {
  return rest
    .replace(/^\s*\(([^()]*)\)/, (_, within: string) => `, ${within.replace(/ at /g, " of ")},`)
    .split(
      /[,;|\t\n]|\.\s+|\s[–—-]\s|\s(?=(?:at|@) \S[^,]*$)|\s(?=from \p{Lu})|\s(?:and|but)\s(?=(?:needs?|wants?|offers?|can help|(?:is )?looking for) )/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== "" && /[\p{L}\p{N}]/u.test(part))
    .map((part) => clauseOf(part, opened));
}
