import { longKnown } from "../../domain/accounts/acquaintance.ts";
import { chosenLater } from "../../domain/accounts/chosen-later.ts";
import { noDetails } from "../../domain/contacts/no-details.ts";
import { nothingTold } from "../../domain/contacts/nothing-told.ts";
import { noEventDetails } from "../../domain/events/new-event.ts";
import { firstWord } from "../../domain/follow-ups/follow-up.ts";
import { noCosts } from "../../domain/groups/new-group.ts";
import { noOutcomeDetails } from "../../domain/outcomes/outcome.ts";

type Kept = { readonly [field: string]: unknown };

/** What an item of each kind gained after its first form, and its form in this release. */
const items: Readonly<Record<string, (data: Kept) => Kept>> = {
  contact: (data) => ({ ...noDetails, ...nothingTold, ...data, v: 3 }),
  /** They were first words all. */
  "follow-up": (data) => ({ ...firstWord, ...data, v: 2 }),
  /** They did not say when they came. */
  "held-mail": (data) => ({ ...sinceOf(data["notification"]), ...data, v: 2 }),
  event: (data) => ({ ...noEventDetails, ...data, ...blockOf(data), v: 2 }),
  outcome: (data) => ({ ...noOutcomeDetails, ...data, v: 2 }),
  "own-card": (data) => ({ target: null, ...data, v: 2 }),
  group: (data) => ({ ...noCosts, ...data, v: 2 }),
  settings: (data) => ({ ...chosenLater, ...data, v: 3 }),
};

/**
 * What an item holds in the form of this release, whichever release wrote it. Form 1 of entries told one result for each photo, and
 * their results and changes hold such contacts. Threads of form 1 come from before anybody was asked anything, owed mails did not say
 * of which thread they are.
 */
export function upgraded(data: unknown): unknown {
  if (!isKept(data)) return data;
  const ofKind = items[String(data["kind"])];
  if (ofKind) return ofKind(data);
  if ("addresses" in data) return accountOfForm3(data);
  if ("token" in data && "numbered" in data) return { asked: null, ...data, v: 2 };
  if ("to" in data && "key" in data) return { ...data, v: 2 };
  return "entry" in data && "results" in data ? entryOfForm2(data) : data;
}

/**
 * Form 1 comes from before anybody was welcomed; forms 1 and 2 knew the last entry alone, answered every mail by one of its own and
 * counted no silence.
 */
function accountOfForm3({ lastEntry = null, acquaintance, ...account }: Kept): Kept {
  const known = isKept(acquaintance) ? { unanswered: 0, toJudge: [], ...acquaintance } : longKnown;
  const lastEntries = lastEntry === null ? [] : [lastEntry];
  return { lastEntries, lastReceiptAt: null, gathering: [], ...account, acquaintance: known, v: 3 };
}

/** Earlier held mails told when they came in the notification alone. */
function sinceOf(notification: unknown): Kept {
  const [, at] = /"timestamp":"(\d{4}-\d\d-\d\dT[\d:.]{1,16}Z)"/.exec(String(notification)) ?? [];
  return at === undefined ? {} : { since: new Date(at).toISOString() };
}

/** The time after what was cancelled was off, which it did not say itself. */
function blockOf({ block, isCancelled }: Kept): Kept {
  return isKept(block) ? { block: { isOff: isCancelled, ...block } } : {};
}

function entryOfForm2(entry: Kept): Kept {
  const results = (entry["results"] as readonly Kept[]).map(unitOfForm2);
  const changes = (entry["changes"] as readonly Kept[]).map((change) => ({
    ...change,
    before: upgraded(change["before"]),
    after: upgraded(change["after"]),
  }));
  return { ...entry, v: 2, results, changes };
}

function unitOfForm2({ result, ...unit }: Kept): Kept {
  if (!isKept(result)) return unit;
  if (result["kind"] !== "captured") return { ...unit, results: [result] };
  const fields = { ...noDetails, ...(result["fields"] as Kept) };
  const told = { notes: [], metAt: null, needs: [], offers: [], cutOuts: {}, source: "card", likely: null };
  return { ...unit, results: [{ ...told, ...result, fields }] };
}

const isKept = (value: unknown): value is Kept => typeof value === "object" && value !== null;
