import { longKnown } from "../../domain/accounts/acquaintance.ts";
import { chosenLater } from "../../domain/accounts/chosen-later.ts";
import { noDetails } from "../../domain/contacts/no-details.ts";
import { nothingTold } from "../../domain/contacts/nothing-told.ts";
import { noEventDetails } from "../../domain/events/new-event.ts";
import { firstWord } from "../../domain/follow-ups/follow-up.ts";
import { noCosts } from "../../domain/groups/new-group.ts";
import { noOutcomeDetails } from "../../domain/outcomes/outcome.ts";

type Kept = { readonly [field: string]: unknown };

/**
 * What an item holds in the form of this release, whichever release wrote it. Form 1 of contacts had no details and nothing told;
 * form 1 of entries told one result for each photo, and their results and changes hold such contacts. Threads of form 1 come
 * from before anybody was asked anything. Follow-ups of form 1 were first words all; groups of form 1 knew no joining fee and no renewal, events nothing of hours and places, outcomes nothing of
 * what comes anew and of referrals. Held mails of form 1 did not say when they came, owed mails not of which thread they are.
 */
export function upgraded(data: unknown): unknown {
  if (!isKept(data)) return data;
  if (data["kind"] === "contact") return { ...noDetails, ...nothingTold, ...data, v: 3 };
  if (data["kind"] === "follow-up") return { ...firstWord, ...data, v: 2 };
  if ("addresses" in data) return accountOfForm3(data);
  if ("token" in data && "numbered" in data) return { asked: null, ...data, v: 2 };
  if ("to" in data && "key" in data) return { ...data, v: 2 };
  if (data["kind"] === "held-mail") return { ...sinceOf(data["notification"]), ...data, v: 2 };
  if (data["kind"] === "event") return { ...noEventDetails, ...data, v: 2 };
  if (data["kind"] === "outcome") return { ...noOutcomeDetails, ...data, v: 2 };
  if (data["kind"] === "group") return { ...noCosts, ...data, v: 2 };
  if (data["kind"] === "settings") return { ...chosenLater, ...data, v: 3 };
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
