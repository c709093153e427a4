import type { Answer, Situation } from "../commands/verb.ts";
import { noFields } from "../contacts/no-fields.ts";
import { nothingTold } from "../contacts/nothing-told.ts";
import { itemIn } from "../ledger/book.ts";
import { addDays } from "../time/local-time.ts";
import { composeDraft } from "./compose-draft.ts";
import { factsOf } from "./facts-of.ts";
import { languageOf } from "./language.ts";
import type { Occasion } from "./occasion.ts";
import { thankedFor } from "./thanked.ts";

/** When somebody may have been met of whom such a draft is written. */
const daysAgo = {
  email: 1,
  promise: 1,
  recap: 1,
  card: 3,
  late: 12,
  coffee: 20,
  touch: 60,
  old: 200,
  thanks: 1,
} as const;

/** How a draft of that kind reads, to somebody invented. `template` null: in our words. */
export function previewOf(
  { book, today, now }: Situation,
  occasion: Occasion,
  template: string | null,
): Pick<Answer, "text" | "quote"> {
  const metOn = addDays(today, -daysAgo[occasion]);
  const amount = { minor: 120_000, currency: book.settings.currency };
  const won = { step: "won", whomId: null, whom: "Bob Roe", amount } as const;
  const thanked = occasion === "thanks" ? thankedFor([won], () => null) : null;
  const facts = factsOf({
    contact: {
      ...{ kind: "contact", v: 3, id: "", ...noFields, ...nothingTold, metOn, capturedAt: now },
      ...{ eventId: null, groupId: null, doubtful: [], picture: null },
      name: "Jane Doe",
      company: "Doe Bakery",
      needs: ["a bookkeeper"],
      notes: [{ at: now, text: "talked about her second shop" }],
    },
    metAt: "Chamber breakfast",
    metOn,
    ownCard: itemIn(book, "own-card", "own-card"),
    today,
    thanked,
    language: template === null ? "en" : languageOf(template),
  });
  const { subject, body } = composeDraft({ occasion, facts, turn: 0, template, thanked });
  return { text: "To somebody invented it reads like this.", quote: `${subject}\n\n${body}` };
}
