import { contactName } from "../contacts/contact-name.ts";
import { type FollowUp, newFollowUp } from "../follow-ups/follow-up.ts";
import type { Step, Touch } from "../follow-ups/step.ts";
import { itemIn, itemsIn } from "../ledger/book.ts";
import { defined } from "./defined.ts";
import type { RowsOf } from "./import-rows.ts";
import { contactsNamed, type Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";
import { thanksIn } from "./thanks-in.ts";

type Said = Pick<FollowUp, "contactId" | "step" | "dueOn"> &
  Partial<Pick<FollowUp, "status" | "how" | "isOfPile" | "createdAt" | "closedAt" | "thanks">>;

const steps = [
  "hello",
  "call",
  "note",
  "coffee",
  "recap",
  "touch",
  "thanks",
] as const satisfies readonly Step[];
const statuses = ["open", "done", "skipped", "let-go"] as const satisfies readonly FollowUp["status"][];
const touches = ["email", "call", "voicemail", "text", "card", "meeting"] as const satisfies readonly Touch[];

export function followUpRows(importing: Importing): RowsOf<FollowUp, Said> {
  const { situation, book } = importing;
  const kept = itemsIn(book, "follow-up");
  const byContact = new Map(Map.groupBy(kept, ({ contactId }) => contactId));
  const openOf = new Map(
    kept
      .filter(({ status, step }) => status === "open" && step !== "thanks")
      .map((each) => [each.contactId, each.id]),
  );
  const contactOf = contactsNamed(importing);
  return {
    kept,
    isMany: true,
    read: (row) => saidIn(row, contactOf(row), thanksIn(importing, row)),
    find: ({ contactId, step, dueOn }, isFree) =>
      (byContact.get(contactId) ?? []).find(
        (each) => isFree(each) && each.step === step && each.dueOn === dueOn,
      ) ?? null,
    put(said, known, id) {
      const { contactId, step, dueOn } = said;
      const before = known ?? newFollowUp({ id, contactId, step, dueOn, createdAt: situation.now });
      const after = { ...before, ...said };
      return after.status === "open"
        ? { ...after, closedAt: null }
        : { ...after, closedAt: after.closedAt ?? situation.now };
    },
    // One promise a person is enough (docs/decisions/023).
    refuse({ id, contactId, status, step }) {
      const open = openOf.get(contactId);
      if (status !== "open" || step === "thanks" || open === undefined || open === id) return null;
      const contact = itemIn(book, "contact", contactId);
      return `${contact ? contactName(contact) : "this person"} has an open follow-up already`;
    },
    onTaken({ id, contactId, status, step }) {
      if (step === "thanks") return;
      if (status === "open") openOf.set(contactId, id);
      else if (openOf.get(contactId) === id) openOf.delete(contactId);
    },
  };
}

function saidIn(
  row: RowReader,
  contactId: string | null,
  thanks: FollowUp["thanks"] | undefined,
): Said | null {
  const step = row.oneOf("step", steps);
  const dueOn = row.day("due on");
  if (contactId === null || step === undefined || dueOn === undefined) {
    if (row.wrong.length === 0) row.wrong.push("its step or its day is missing");
    return null;
  }
  const said = { status: row.oneOf("status", statuses), how: row.oneOf("how", touches) };
  const moments = { createdAt: row.instant("created at"), closedAt: row.instant("closed at") };
  return {
    contactId,
    step,
    dueOn,
    ...defined({ ...said, ...moments, thanks, isOfPile: row.is("of the pile") }),
  };
}
