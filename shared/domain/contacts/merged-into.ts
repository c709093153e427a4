import { together } from "../captures/together.ts";
import { introductionsAfter } from "../introductions/introductions-after.ts";
import { type Book, itemsIn, putting, removing } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import type { Contact, Tending } from "./contact.ts";

/** `first` with all that is kept of the others, who go; what had to do with them has to do with `first`. */
export function mergedInto(book: Book, first: Contact, others: readonly Contact[]): readonly Change[] {
  const ids = new Set(others.map(({ id }) => id));
  const kept = itemsIn(book, "follow-up").filter(
    ({ contactId, thanks }) => ids.has(contactId) || thanks.some(({ whomId }) => ids.has(whomId ?? "")),
  );
  const came = itemsIn(book, "outcome").filter(
    ({ contactId, whomId }) => ids.has(contactId) || ids.has(whomId ?? ""),
  );
  const whose = (id: string): string => (ids.has(id) ? first.id : id);
  // One promise a person is enough: the earliest.
  const open = itemsIn(book, "follow-up")
    .filter(({ status, contactId }) => status === "open" && (ids.has(contactId) || contactId === first.id))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const spare = open.filter(({ step }) => step !== "thanks").slice(1);
  return [
    putting(book, others.reduce(joined, first)),
    ...kept
      .filter((item) => !spare.some(({ id }) => id === item.id))
      .map((item) => {
        const thanks = item.thanks.map((each) => ({ ...each, whomId: each.whomId && whose(each.whomId) }));
        return putting(book, { ...item, contactId: whose(item.contactId), thanks });
      }),
    ...spare.map(removing),
    ...came.map((each) =>
      putting(book, {
        ...each,
        contactId: whose(each.contactId),
        whomId: each.whomId && whose(each.whomId),
      }),
    ),
    ...introductionsAfter(book, first.id, ids),
    ...others.map(removing),
  ];
}

function joined(first: Contact, other: Contact): Contact {
  return {
    ...first,
    ...together(first, other, other.picture !== null),
    ...metEarlier(first, other),
    eventId: first.eventId ?? other.eventId,
    groupId: first.groupId ?? other.groupId,
    notes: [
      ...first.notes,
      ...other.notes.filter(({ text }) => !first.notes.some((note) => note.text === text)),
    ],
    needs: [...new Set([...first.needs, ...other.needs])],
    offers: [...new Set([...first.offers, ...other.offers])],
    about: first.about ?? other.about,
    ...tendingOf(first, other),
    ...((first.isVip ?? other.isVip) && { isVip: true as const }),
    looksLike: null,
    doubtful: [...new Set([...first.doubtful, ...other.doubtful])].filter(
      (field) => first.doubtful.includes(field) || isEmpty(first[field]),
    ),
    picture: first.picture ?? other.picture,
  };
}

/** A day that was said is surer than that of a table. */
function metEarlier(first: Contact, other: Contact): Pick<Contact, "metOn" | "isUndated"> {
  const isOther = first.isUndated === other.isUndated ? other.metOn < first.metOn : first.isUndated;
  const { metOn, isUndated } = isOther ? other : first;
  return { metOn, isUndated };
}

const isEmpty = (value: string | readonly unknown[] | null): boolean => value === null || value.length === 0;

/** Of the one who was heard from last; what was said of only one of them stands. */
function tendingOf(first: Contact, other: Contact): Tending {
  const [last, earlier] =
    (first.lastTouchOn ?? "") >= (other.lastTouchOn ?? "") ? [first, other] : [other, first];
  return {
    lastTouchOn: last.lastTouchOn,
    lastTouchBy: last.lastTouchBy,
    warmth: last.warmth ?? earlier.warmth,
    reached: last.reached ?? earlier.reached,
    plan: last.plan ?? earlier.plan,
    keepWeeks: last.keepWeeks ?? earlier.keepWeeks,
  };
}
