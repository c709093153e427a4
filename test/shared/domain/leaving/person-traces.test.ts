import { expect, test } from "vitest";
import { personTraces } from "../../../../shared/domain/leaving/person-traces.ts";
import type { StoredPart } from "../../../../shared/domain/ledger/entry.ts";
import type { Change, Item } from "../../../../shared/domain/ledger/item.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";

const jane = aContact({
  id: "c-1",
  name: "Jane Doe",
  emails: ["Jane@Doe.example.com"],
  picture: "pictures/jane",
});
const tom = aContact({ id: "tom", name: "Tom Roe", picture: "pictures/tom" });

const put = (item: Item, before: Item | null = null): Change => ({
  ref: { kind: item.kind, id: item.id },
  before,
  after: item,
});
const entry = (name: string, over: Partial<StoredPart>): StoredPart => ({
  v: 2,
  entry: name,
  part: 0,
  last: true,
  at: "2026-11-20T20:00:00.000Z",
  results: [],
  unfinished: null,
  changes: [],
  rawMail: `raw/${name}`,
  ...over,
});
const told = (line: string): Pick<StoredPart, "results"> => ({
  results: [{ unit: 0, kind: "answers", answers: [{ outcome: "told", line, text: "Nobody fits." }] }],
});

const entries = [
  entry("both", { changes: [put(jane), put(tom), put(aFollowUp({ id: "f1", contactId: "c-1" }))] }),
  entry("fixed", { changes: [put(jane, { ...jane, name: "Jane Deo" })] }),
  entry("by-name", told("find jane DOE")),
  entry("by-the-name-before", told("find Jane Deo")),
  entry("by-address", told("find jane@doe.example.com")),
  entry("of-another", told("find Jane")),
  entry("of-tom", { changes: [put({ ...tom, title: "Engineer" }, tom)] }),
];

test("what names a person, now or as they were called before, is found, and its raw mails with it", () => {
  const traces = personTraces(entries, "c-1");
  const naming = ["both", "fixed", "by-name", "by-the-name-before", "by-address"];
  expect(traces.parts.map((part) => part.entry)).toEqual(naming);
  expect(traces.rawMails).toEqual(naming.map((name) => `raw/${name}`));
  expect(traces.pictures).toEqual(["pictures/jane"]);
});

test("nothing of the person stays in them, and what was replaced of others does", () => {
  const { parts } = personTraces(entries, "c-1");
  expect(JSON.stringify(parts)).not.toMatch(/jane/i);
  expect(parts[0]?.changes).toEqual([put(tom)]);
});

test("who was merged into a person was that person, under whatever name", () => {
  const double = aContact({ id: "c-2", name: "J. Roe-Doe", emails: ["roe@doe.example.com"] });
  const merged = { ...jane, emails: [...jane.emails, ...double.emails] };
  const traces = personTraces(
    [
      entry("double", { changes: [put(double), put(tom)] }),
      entry("merge", {
        changes: [put(merged, jane), { ref: { kind: "contact", id: "c-2" }, before: double, after: null }],
      }),
      entry("by-the-other-name", told("find J. Roe-Doe")),
      entry("taken-back", {
        changes: [put(jane, merged), { ref: { kind: "contact", id: "tom" }, before: tom, after: null }],
      }),
    ],
    "c-1",
  );
  expect(traces.parts.map((part) => part.entry)).toEqual([
    "double",
    "merge",
    "by-the-other-name",
    "taken-back",
  ]);
  expect(JSON.stringify(traces.parts)).not.toMatch(/jane|roe@|roe-doe/i);
  expect(traces.parts[0]?.changes).toEqual([put(tom)]);
});
