import { applied, type Book, itemIn, merged } from "../ledger/book.ts";
import type { Change } from "../ledger/item.ts";
import { isUndoable } from "../ledger/undoable-change.ts";
import { noWords } from "./no-words.ts";
import { sameItem } from "./same-item.ts";
import { takenBack } from "./taken-back.ts";
import { changedText, undoText } from "./undo-text.ts";
import type { Undoable } from "./undoable.ts";
import type { Answer, Decided, ParsedArgs, Situation, Verb } from "./verb.ts";

/** `count`: how many mails are taken back; null: one. */
type Args = { readonly count: number } | null;

export const undoVerb: Verb<Args> = {
  name: "undo",
  synonyms: ["revert", "take back", "take that back", "take it back"],
  foreign: {
    de: "rückgängig, rückgängig machen",
    fr: "annuler, annule",
    es: "deshacer, deshaz",
  },
  target: "none",
  whileClosed: true,
  forms: [
    {
      form: "undo",
      example: "undo",
      does: "Takes back what the answered mail tells of, or else your last one; said again, the one before.",
    },
    { form: "undo <number>", example: "undo 3", does: "Takes back your last two or three mails at once." },
  ],
  parse,
  takesBack: (args) => args?.count ?? 1,
  decide(situation, { line, args }) {
    const { undoable } = situation;
    const steps: Decided[] = [];
    let { book } = situation;
    for (const each of undoable) {
      const step = undoing({ ...situation, book }, each, line);
      book = applied(book, step.changes);
      steps.push(step);
    }
    const answers = steps.flatMap((step) => step.answers);
    const isShort = undoable.length < (args?.count ?? 1) || answers.length === 0;
    const text = `There is nothing ${answers.length > 0 ? "more " : ""}to take back.`;
    const short: readonly Answer[] = isShort ? [{ outcome: "already", line, text }] : [];
    return { changes: merged(steps.flatMap(({ changes }) => changes)), answers: [...answers, ...short] };
  },
};

const numbers: Readonly<Record<string, number>> = { one: 1, once: 1, two: 2, twice: 2, three: 3 };
const most = 3;

function parse(words: string): ParsedArgs<Args> {
  const said = words.replace(/^(?:the |my )?(?:last|latest|previous) ?/i, "").replace(/[.!]$/, "");
  const [, number = ""] =
    /^(\w+)(?: (?:mails?|answers?|replies|changes?|things?|times|steps?))?(?: please)?$/i.exec(said) ?? [];
  const count = numbers[number.toLowerCase()] ?? Number(/^\d{1,4}$/.exec(number)?.[0] ?? Number.NaN);
  if (count > 0 && count <= most) return { kind: "ok", args: count === 1 ? null : { count } };
  const choices = ["", "2", "3"];
  if (count === 0 || count > most || /^(?:everything|it all|all(?: of it)?)$/i.test(said))
    return { kind: "asked", why: "At most your last three mails are taken back at once.", choices };
  return noWords("undo", said);
}

function undoing(situation: Situation, undoable: Undoable, line: string): Decided {
  if (!undoable.changes.some(isUndoable)) return { changes: [], answers: [] };
  const undoes = undoable.isUndo ? {} : { undoes: [undoable.entry, ...(undoable.covers ?? [])] };
  const answered = (outcome: Answer["outcome"], text: string): Answer => ({ outcome, line, text, ...undoes });
  const { back, left: all, closing } = takenBack(situation, undoable);
  const staying = all.filter(({ ref }) => ref.kind !== "answered");
  const left = staying.filter((change) => !isAsBefore(situation.book, change));
  const told = bookTold(situation.book, undoable);
  const now = { ...told, items: new Map([...told.items, ...situation.book.items]) };
  const kept = [
    ...(closing ? [answered("asked", staysOpen)] : []),
    ...(left.length === 0 ? [] : [answered("already", `${leftText} ${changedText(now, left)}.`)]),
  ];
  if (back.every(({ ref }) => ref.kind === "answered")) {
    const isBack = kept.length === 0 && staying.length > 0;
    return { changes: back, answers: isBack ? [answered("already", isBackAlready)] : kept };
  }
  return { changes: back, answers: [answered("did", undoText(told, back)), ...kept] };
}

/** Another undo was there before. */
const isAsBefore = (book: Book, { ref, before }: Change): boolean =>
  sameItem(itemIn(book, ref.kind, ref.id), before);

const isBackAlready = "That is taken back already.";

const leftText = "Left as it is, because it was changed since:";

const staysOpen = "Your account stays open. To close it, write “delete my account” again.";

/** The book with everything that was changed as it became, and what was removed as it had been, so that it can be named. */
const bookTold = (book: Book, { changes }: Undoable): Book =>
  applied(
    book,
    merged(changes).map(({ ref, before, after }) => ({ ref, before: null, after: after ?? before })),
  );
