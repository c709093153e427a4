import { applied, type Book, merged } from "../ledger/book.ts";
import { isUndoable } from "../ledger/undoable-change.ts";
import { noWords } from "./no-words.ts";
import { takenBack } from "./taken-back.ts";
import { changedText, undoText } from "./undo-text.ts";
import type { Answer, Undoable, Verb } from "./verb.ts";

export const undoVerb: Verb<null> = {
  name: "undo",
  synonyms: ["revert", "take back", "undo all", "undo last"],
  target: "none",
  whileClosed: true,
  forms: [
    {
      form: "undo",
      example: "undo",
      does: "Takes back what the answered mail tells of, or else your last one.",
    },
  ],
  parse: (words) => noWords("undo", words),
  decide(situation, { line }) {
    const answered = (outcome: Answer["outcome"], text: string): Answer => ({ outcome, line, text });
    const { undoable } = situation;
    if (!undoable?.changes.some(isUndoable)) {
      return { changes: [], answers: [answered("already", "There is nothing to take back.")] };
    }
    const { back, left, closing } = takenBack(situation, undoable);
    const told = bookTold(situation.book, undoable);
    const now = { ...told, items: new Map([...told.items, ...situation.book.items]) };
    const kept = [
      ...(closing ? [answered("asked", staysOpen)] : []),
      ...(left.length === 0 ? [] : [answered("already", `${leftText} ${changedText(now, left)}.`)]),
    ];
    if (back.length === 0) return { changes: [], answers: kept };
    return { changes: back, answers: [answered("did", undoText(told, back)), ...kept] };
  },
};

const leftText = "Left as it is, because it was changed since:";

const staysOpen = "Your account stays open. To close it, write “delete my account” again.";

/** The book with everything that was changed as it became, and what was removed as it had been, so that it can be named. */
const bookTold = (book: Book, { changes }: Undoable): Book =>
  applied(
    book,
    merged(changes).map(({ ref, before, after }) => ({ ref, before: null, after: after ?? before })),
  );
