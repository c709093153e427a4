import fc from "fast-check";
import { expect, test } from "vitest";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import { readCommand } from "../../../../shared/domain/commands/read-command.ts";
import type { ParseContext } from "../../../../shared/domain/commands/verb.ts";
import { applied, type Book, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { visibleText } from "../../../../shared/domain/mail/visible-text.ts";
import { cpuSeconds } from "../../../fixtures/cpu-seconds.ts";
import { decideAll, situation } from "./situations.ts";

const context: ParseContext = {
  today: "2026-11-23",
  zone: "Europe/Berlin",
  currency: "USD",
  numbers: [1, 2, 3],
};

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const amount = fc.integer({ min: 1, max: 99_999 }).map((minor) => (minor / 100).toFixed(2));
const days = fc.constantFrom("fri", "in 2 weeks", "15 dec", "2027-02-01");
/** None is a slip of the finger for another: then the second of two would be asked about. */
const events = fc.constantFrom("Chamber breakfast", "Rotary lunch", "Web Summit", "BNI North", "BNI South");
const action = fc.oneof(
  fc.constantFrom("done", "skip", "lead", "partner"),
  days.map((day) => `snooze ${day}`),
  amount.map((each) => `won ${each}`),
  fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `note x${words.join(" ")}`),
  word.map((each) => `fix title X${each}`),
  events.map((each) => `at ${each}`),
  word.map((each) => `is X${each}`),
);
const targets = fc.oneof(
  fc.subarray([1, 2, 3], { minLength: 1 }).map((numbers) => numbers.join(",")),
  fc.constantFrom("all", "Jane", "Jane Doe"),
);
const commandText = fc.tuple(targets, action).map((parts) => parts.join(" "));

test("a command that is read, printed and read again is the same command", () => {
  fc.assert(
    fc.property(commandText, (text) => {
      const once = readCommand(text, context);
      if (once.kind !== "command") throw new Error(`Not read: ${text}`);
      const again = readCommand(once.command.line, context);
      expect(again.kind === "command" && again.command).toEqual(once.command);
    }),
  );
});

const joined = fc.array(fc.tuple(fc.constantFrom(1, 2, 3), action), { minLength: 1, maxLength: 3 });

test("commands on one line, between commas or semicolons, are those that were written", () => {
  fc.assert(
    fc.property(joined, fc.constantFrom(", ", ",", "; "), (parts, separator) => {
      const said = parts.map(([number, what]) => `${number} ${what}`);
      const parsed = parseLine(said.join(separator), context);
      expect(parsed.map((each) => each.kind === "command" && each.command.line)).toEqual(said);
    }),
  );
});

/** Everything in a book but the ids of what is new, which follow the lines' order. */
function content(book: Book): readonly string[] {
  const named = new Map(itemsIn(book, "event").map(({ id, name, day }) => [id, `${name} ${day}`]));
  for (const { id, name } of itemsIn(book, "group")) named.set(id, name);
  const plain = (key: string, value: unknown) =>
    key === "id" ? undefined : (named.get(String(value)) ?? value);
  return [...book.items.values()].map((item) => JSON.stringify(item, plain)).sort();
}

test("commands for different people lead to the same in any order", () => {
  fc.assert(
    fc.property(action, action, action, (one, two, three) => {
      const lines = [`1 ${one}`, `2 ${two}`, `3 ${three}`];
      const forth = decideAll(situation(), lines);
      const back = decideAll(situation(), [...lines].reverse());
      expect(content(back.book)).toEqual(content(forth.book));
    }),
  );
});

test("undo brings back every item, whatever was done", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(1, 2, 3), action), { maxLength: 6 }), (parts) => {
      const lines = parts.map(([number, what]) => `${number} ${what}`);
      const { book, changes } = decideAll(situation(), lines);
      const start = situation({
        book,
        undoable: [{ entry: "mail", isUndo: false, changes, overwritten: new Set<string>() }],
      });
      const undone = applied(book, decideLine(start, "undo").changes);
      expect(content(undone)).toEqual(content(situation().book));
    }),
  );
});

test("commands that are only quoted change nothing", () => {
  fc.assert(
    fc.property(fc.array(commandText, { minLength: 1, maxLength: 4 }), (commands) => {
      const quote = [
        "On Mon, Nov 23, 2026 at 8:00 AM Nextday <inbox@in.example.com> wrote:",
        ...commands.map((each) => `> ${each}`),
      ];
      const text = visibleText({ text: quote.join("\n"), html: null });
      const html = visibleText({ text: null, html: `<blockquote>${commands.join("<br>")}</blockquote>` });
      expect(decideAll(situation(), `${text}\n${html}`.split("\n")).changes).toEqual([]);
    }),
  );
});

test("any line is answered without a fault and in a moment", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...Array.from("1234, ;-.and donewrit?@")) }),
  );
  fc.assert(
    fc.property(line, (text) => {
      const { answers } = decideLine(situation(), text);
      for (const { text: said } of answers) expect(said).toMatch(/[.?]$/);
    }),
    { numRuns: 300 },
  );
  for (const run of [
    "1,",
    "1 ",
    "a ",
    "a",
    "and ",
    "1 done, ",
    "won 1,200 ",
    "Jane and ",
    "-",
    "is ",
    "note ",
  ]) {
    const taken = cpuSeconds(() => {
      decideLine(situation(), run.repeat(100_000 / run.length));
      decideLine(situation(), run.repeat(900 / run.length));
    });
    expect(taken, run).toBeLessThan(2);
  }
});
