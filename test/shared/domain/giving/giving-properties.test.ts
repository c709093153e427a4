import fc from "fast-check";
import { expect, test } from "vitest";
import type { Situation } from "../../../../shared/domain/commands/verb.ts";
import { applied, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import { aContact } from "../../../fixtures/records.ts";
import { situation } from "../commands/situations.ts";
import { thankedLines } from "./thanked-lines.ts";

const tom = aContact({ id: "tom", name: "Tom Hale", emails: ["tom@example.net"], offers: ["payroll"] });
const ida = aContact({ id: "ida", name: "Ida Lowe", emails: ["ida@example.org"], needs: ["a bookkeeper"] });
const start = (): Situation => situation({}, [tom, ida]);

const givingLines = fc.array(
  fc.constantFrom(
    ...["1 lead from Tom", "2 lead from Tom", "1 lead from Ida", "Tom referred Eve to me", "lead from Tom"],
    ...["1 met", "2 met", "Eve met", "1 won 500", "2 won 700", "Eve won 20", "thanked Tom", "thanked Ida"],
    ...["Tom let go", "Tom skip", "Tom snooze fri", "met Tom", "Tom won 40", "+1", "merge Bob and Eve"],
    ...["referred Bob to Tom", "introduced Ida to Tom", "won 300 for Tom", "won 90 for Ida"],
  ),
  { maxLength: 14 },
);

test("of whom somebody has sent, they are thanked for each step once, whatever is told in which order", () => {
  fc.assert(
    fc.property(givingLines, (lines) => {
      const { book } = thankedLines(start(), lines);
      const thanks = itemsIn(book, "follow-up").flatMap(({ contactId, thanks }) =>
        thanks.map(({ step, whomId, whom }) => `${contactId} ${whomId ?? whom ?? ""} ${step}`),
      );
      const named = thanks.filter((each) => !each.includes("  "));
      expect(new Set(named).size, named.join()).toBe(named.length);
      const leads = itemsIn(book, "outcome").filter(({ what }) => what === "lead");
      for (const { thankedFor } of leads) expect(new Set(thankedFor).size).toBe(thankedFor.length);
      const open = itemsIn(book, "follow-up").filter(
        (each) => each.step === "thanks" && each.status === "open",
      );
      expect(new Set(open.map(({ contactId }) => contactId)).size).toBe(open.length);
    }),
    { numRuns: 200, seed: 11 },
  );
}, 60_000);

test("what a mail has done of it is undone without a trace", () => {
  fc.assert(
    fc.property(givingLines, (lines) => {
      const { mails, books } = thankedLines(start(), lines);
      for (const [at, changes] of mails.entries()) {
        const back = changes
          .toReversed()
          .map(({ ref, before, after }) => ({ ref, before: after, after: before }));
        const after = books[at + 1];
        if (after) expect(sorted(applied(after, back).items)).toEqual(sorted(books[at]?.items ?? new Map()));
      }
    }),
    { numRuns: 60, seed: 12 },
  );
}, 60_000);

const sorted = (items: ReadonlyMap<string, unknown>) => [...items].toSorted(([a], [b]) => (a < b ? -1 : 1));

const introducing = fc.array(
  fc.constantFrom(
    ...["introduce Ida to Tom re bookkeeping", "Ida said yes", "Tom said yes", "Ida said no to it"],
    ...["Tom said no to it", "introduced Ida to Tom", "won 300 for Tom", "+1"],
  ),
  { maxLength: 8 },
);

test("nobody is told a no: after it nothing is drafted, and before a yes nobody is named", () => {
  fc.assert(
    fc.property(introducing, (lines) => {
      for (let n = 1; n <= lines.length; n++) {
        const { book, answers } = thankedLines(start(), lines.slice(0, n));
        const [introduction] = itemsIn(book, "introduction");
        const drafts = answers.at(-1)?.drafts ?? [];
        if (introduction?.state === "refused") expect(drafts).toEqual([]);
        for (const { contactId, draft, bridges } of drafts) {
          const other = contactId === "tom" ? introduction?.seeker : introduction?.helper;
          const name = contactId === "tom" ? "Ida" : "Tom";
          if (!bridges && draft.body.includes(name)) expect(other?.consent).toBe("yes");
        }
      }
    }),
    { numRuns: 150, seed: 13 },
  );
}, 60_000);
