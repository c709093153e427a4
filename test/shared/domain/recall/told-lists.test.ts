import { expect, test } from "vitest";
import { decideLine } from "../../../../shared/domain/commands/decide-line.ts";
import { bookOf } from "../../../../shared/domain/ledger/book.ts";
import { aContact, anAccount, someSettings } from "../../../fixtures/records.ts";
import { situation } from "../commands/situations.ts";

const people = [
  aContact({ id: "jane", name: "Jane Doe", needs: ["a bookkeeper"], metOn: "2026-11-20" }),
  aContact({ id: "tom", name: "Tom Hale", title: "Tax adviser", offers: ["payroll for small firms"] }),
  aContact({ id: "eve", name: "Eve Poe", needs: ["office space in Leeds"], metOn: "2026-11-21" }),
  aContact({ id: "zoe", name: "Zoe Baker", company: "Zoe’s Accountancy", metOn: "2026-11-01" }),
  aContact({ id: "ina", name: "Ina Roth", title: "Webdesignerin", metOn: "2026-11-02" }),
];
const start = situation({ book: bookOf(anAccount(), someSettings(), people), thread: null, numbered: [] });

test.each([
  ["needs", ["eve", "jane"], "2 people look for something, the newest first."],
  ["Needs?", ["eve", "jane"], "2 people look for something, the newest first."],
  ["list needs bookkeeper", ["jane"], "One person looks for “bookkeeper”."],
  ["list needs accountants", ["jane"], "One person looks for “accountants”."],
  ["list needs plumber", [], "Of nobody it is known that they look for “plumber”."],
  ["offers", ["tom"], "One person offers something."],
  ["list offers bookkeeping", ["tom"], "One person offers “bookkeeping”."],
  ["find bookkeeper", ["jane", "tom", "zoe"], "3 people fit “bookkeeper”, best first."],
  ["find web designer", ["ina"], "One person fits “web designer”."],
  ["find Baker", ["zoe"], "One person fits “Baker”."],
  ["find coworking leeds", ["eve"], "One person fits “coworking leeds”."],
])("“%s” shows %j", (line, ids, text) => {
  const { answers, changes } = decideLine(start, line);
  expect(changes).toEqual([]);
  expect(answers.map((answer) => answer.text)).toEqual([text]);
  expect(answers.flatMap((answer) => answer.people ?? [])).toEqual(ids);
});
