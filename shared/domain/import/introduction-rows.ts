import {
  type Introduction,
  introductionId,
  newIntroduction,
  type Side,
} from "../introductions/introduction.ts";
import { itemsIn } from "../ledger/book.ts";
import { defined } from "./defined.ts";
import type { RowsOf } from "./import-rows.ts";
import { contactsNamed, type Importing } from "./importing.ts";
import type { RowReader } from "./row-reader.ts";

type Answered = Partial<Omit<Side, "contactId">>;
type Said = {
  readonly seekerId: string;
  readonly helperId: string;
  readonly seeker: Answered;
  readonly helper: Answered;
  readonly more: Partial<Pick<Introduction, "re" | "state" | "movedOn" | "madeOn" | "came" | "shown">>;
};

const states = [
  ...(["suggested", "declined", "asking", "agreed", "refused", "made", "told"] as const),
] satisfies readonly Introduction["state"][];
const ends = ["helped", "won", "nothing"] as const satisfies readonly Introduction["came"][];
const consents = ["unasked", "asked", "yes", "no"] as const satisfies readonly Side["consent"][];

/** Of two people there is one introduction, whichever of them looks for something. */
export function introductionRows(importing: Importing): RowsOf<Introduction, Said> {
  const { situation, book } = importing;
  const kept = itemsIn(book, "introduction");
  const first = contactsNamed(importing, { name: "looks for something", id: "first id" });
  const second = contactsNamed(importing, { name: "may help", id: "second id" });
  return {
    kept,
    isMany: false,
    read: (row) => saidIn(row, first(row), second(row)),
    find: ({ seekerId, helperId }) =>
      kept.find(({ id }) => id === introductionId(seekerId, helperId)) ?? null,
    put({ seekerId, helperId, ...said }, known) {
      const before = known ?? newIntroduction({ seekerId, helperId, re: null }, situation.today);
      return {
        ...before,
        ...said.more,
        seeker: { ...before.seeker, ...said.seeker, contactId: seekerId },
        helper: { ...before.helper, ...said.helper, contactId: helperId },
      };
    },
  };
}

function saidIn(row: RowReader, seekerId: string | null, helperId: string | null): Said | null {
  const state = row.oneOf("state", states);
  if (seekerId === null || helperId === null || state === undefined || seekerId === helperId) {
    if (row.wrong.length === 0) row.wrong.push("it takes two people, and how far it has come");
    return null;
  }
  return {
    ...{ seekerId, helperId, seeker: answeredIn(row, "first"), helper: answeredIn(row, "second") },
    more: defined({
      ...{ re: row.text("about") ?? undefined, state, shown: row.whole("times shown") },
      ...{ movedOn: row.day("last moved on"), madeOn: row.day("made on") },
      came: row.oneOf("came", ends),
    }),
  };
}

const answeredIn = (row: RowReader, which: "first" | "second"): Answered =>
  defined({
    consent: row.oneOf(`${which} answer`, consents),
    askedOn: row.day(`${which} asked on`),
    answeredOn: row.day(`${which} answered on`),
  });
