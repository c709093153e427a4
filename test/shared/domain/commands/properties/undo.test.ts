import fc from "fast-check";
import { expect, test } from "vitest";
import { decideLine } from "../../../../../shared/domain/commands/decide-line.ts";
import { applied, type Book, refText } from "../../../../../shared/domain/ledger/book.ts";
import { isUndoable } from "../../../../../shared/domain/ledger/undoable-change.ts";
import { decideAll, situation } from "../situations.ts";
import { anyLine } from "./any-line.ts";

const first = fc.array(anyLine, { minLength: 1, maxLength: 4 });

/** What of the book `undo` is answerable for. */
const kept = (book: Book, but: ReadonlySet<string>) =>
  new Map(
    [...book.items].filter(
      ([name, item]) => !but.has(name) && isUndoable({ ref: item, before: null, after: item }),
    ),
  );

const undone = (book: Book, changes: ReturnType<typeof decideAll>["changes"]) => {
  const undoable = [{ entry: "mail", isUndo: false, changes, overwritten: new Set<string>() }];
  return applied(book, decideLine(situation({ book, undoable }), "undo").changes);
};

test("undo restores everything, whatever was said", () => {
  fc.assert(
    fc.property(first, (lines) => {
      const { book, changes } = decideAll(situation(), lines);
      fc.pre(changes.every(({ after }) => !(after?.kind === "settings" && after.leavesAt !== undefined)));
      expect(kept(undone(book, changes), new Set()), lines.join("\n")).toEqual(
        kept(situation().book, new Set()),
      );
    }),
    { numRuns: 400 },
  );
});

/** What a later mail does. */
function laterOn(start: Book, lines: readonly string[]) {
  let book = start;
  const changes = lines.flatMap((line, unit) => {
    const decided = decideLine(situation({ book, newId: (n) => `later.${unit}.${n}` }), line);
    book = applied(book, decided.changes);
    return decided.changes;
  });
  return { book, changes };
}

test("undo restores everything that was not changed since, also after later changes to other items", () => {
  const later = fc.constantFrom(
    "done",
    "won 900",
    "note much later",
    "title Baker",
    "at Rotary lunch",
    "lead",
  );
  fc.assert(
    fc.property(fc.array(later, { maxLength: 3 }), fc.array(later, { maxLength: 3 }), (before, since) => {
      const mail = decideAll(
        situation(),
        before.map((each) => `1 ${each}`),
      );
      const other = laterOn(
        mail.book,
        since.map((each) => `2 ${each}`),
      );
      const touched = new Set(other.changes.map(({ ref }) => refText(ref)));
      const after = undone(other.book, mail.changes);
      expect(kept(after, touched)).toEqual(kept(situation().book, touched));
      for (const name of touched) expect(after.items.get(name)).toEqual(other.book.items.get(name));
    }),
    { numRuns: 500 },
  );
});
