import { itemsIn } from "../ledger/book.ts";
import { newOutcome, type Outcome, type OutcomeDetails } from "../outcomes/outcome.ts";
import { defined } from "./defined.ts";
import { duesPeriods } from "./group-rows.ts";
import type { RowsOf } from "./import-rows.ts";
import { contactReferred, contactsNamed, type Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";
import { isStep } from "./thanks-in.ts";

type Said = Pick<Outcome, "contactId" | "what" | "day"> & Partial<OutcomeDetails & Pick<Outcome, "amount">>;

const kinds = [
  ...(["lead", "given", "introduced", "referred", "partner", "won", "invoice", "refund"] as const),
  ...(["lost", "coffee"] as const),
] satisfies readonly Outcome["what"][];

export function outcomeRows(importing: Importing): RowsOf<Outcome, Said> {
  const { situation, book } = importing;
  const kept = itemsIn(book, "outcome");
  const byContact = Map.groupBy(kept, ({ contactId }) => contactId);
  const contactOf = contactsNamed(importing);
  const whomOf = contactReferred(importing);
  return {
    kept,
    isMany: true,
    read: (row) => saidIn(row, contactOf(row), whomOf(row)),
    find: (said, isFree) =>
      (byContact.get(said.contactId) ?? []).find((each) => isFree(each) && holds(each, said)) ?? null,
    put: (said, known, id) => ({
      ...(known ?? newOutcome({ id, at: situation.now, amount: null, ...said })),
      ...said,
    }),
  };
}

const holds = (kept: Outcome, said: Said): boolean =>
  JSON.stringify({ ...kept, ...said }) === JSON.stringify(kept);

function saidIn(row: RowReader, contactId: string | null, whomId: string | null): Said | null {
  const what = row.oneOf("what", kinds);
  const day = row.day("day");
  const amount = row.money("amount", "currency");
  if (contactId === null || what === undefined || day === undefined)
    return missing(row, "what it is, or its day");
  const isBusiness = ["won", "invoice", "refund", "referred"].includes(what);
  if (isBusiness && amount === undefined) return missing(row, "its amount");
  const status = row.oneOf("referral status", ["new", "talking", "won", "no sale"]);
  const reach = row.oneOf("inside or outside", ["inside", "outside"]);
  const steps = row.list("thanked for").filter((each) => isStep(each));
  const every = row.oneOf("every", duesPeriods);
  return {
    contactId,
    what,
    day,
    ...defined({
      amount,
      every,
      endsOn: row.day("ends on"),
      status,
      reach,
      whom: row.text("referred") ?? undefined,
      whomId: whomId ?? undefined,
      thankedFor: steps.length === 0 ? undefined : steps,
    }),
  };
}

function missing(row: RowReader, what: string): null {
  if (row.wrong.length === 0) row.wrong.push(`${what} is missing`);
  return null;
}
