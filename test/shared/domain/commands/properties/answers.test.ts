import fc from "fast-check";
import { expect, test } from "vitest";
import { decideLine } from "../../../../../shared/domain/commands/decide-line.ts";
import { isPleasantry } from "../../../../../shared/domain/commands/pleasantries.ts";
import { itemsIn } from "../../../../../shared/domain/ledger/book.ts";
import { situation } from "../situations.ts";
import { anyExample, anyLine } from "./any-line.ts";

test("whatever a line says, it is answered in whole sentences, unless it is only polite", () => {
  fc.assert(
    fc.property(fc.oneof(anyLine, anyExample, fc.string()), (line) => {
      const { answers } = decideLine(situation(), line);
      if (answers.length === 0) {
        const said = line.split(/[,;.!&+]| and | but /).map((each) => each.trim());
        expect(
          said.every((each) => isPleasantry(each) || !/[\p{L}\p{N}]/u.test(each)),
          line,
        ).toBe(true);
      }
      for (const { text } of answers) expect(text, line).toMatch(/[.?”]$/);
    }),
    { numRuns: 400 },
  );
});

test("whatever a line says, it changes nothing but what is the account's own", () => {
  fc.assert(
    fc.property(fc.oneof(anyLine, anyExample), (line) => {
      const { book } = situation();
      const { changes } = decideLine(situation(), line);
      const own = new Set(itemsIn(book, "contact").map(({ id }) => id));
      for (const { ref, before, after } of changes) {
        if (before === null)
          expect(ref.id, line).toMatch(/^mail\.0\.|^(?:own-card|in-address|settings|email|jane|bob|eve)$|@/);
        for (const item of [before, after])
          if (item && "contactId" in item) expect(own.has(item.contactId), line).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("a choice of somebody who is not the account's, or not any more, does nothing", () => {
  const verbs = fc.constantFrom("done", "skip", "lead", "partner");
  const said = fc.constantFrom("1", "yes", "the first", "a", "Zoe", "last");
  fc.assert(
    fc.property(verbs, said, (verb, line) => {
      const choice = { says: `Zoe Hart: ${verb}`, verb, words: "", people: ["of-somebody-else"] };
      const askedLines = [{ id: "q", line: "ok", from: 1, choices: [choice] }];
      expect(decideLine(situation({ askedLines }), line).changes).toEqual([]);
    }),
  );
});
