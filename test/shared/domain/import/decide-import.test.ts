import { describe, expect, test } from "vitest";
import { decideImport } from "../../../../shared/domain/import/decide-import.ts";
import { readTable } from "../../../../shared/domain/import/read-table.ts";
import { applied, bookOf, itemsIn } from "../../../../shared/domain/ledger/book.ts";
import type { Item } from "../../../../shared/domain/ledger/item.ts";
import {
  aContact,
  aFollowUp,
  aGroup,
  anAccount,
  anEvent,
  anOutcome,
  someSettings,
  usd,
} from "../../../fixtures/records.ts";
import { situation } from "../commands/situations.ts";

type Files = Readonly<Record<string, string>>;

function importing(files: Files, kept: readonly Item[] = [], locale: string | null = null) {
  const book = bookOf(anAccount(), someSettings({ locale }), kept);
  const tables = Object.entries(files).map(([name, text]) =>
    readTable({ name, bytes: new Uint8Array(Buffer.from(text)) }),
  );
  const { changes, answers } = decideImport({ ...situation(), book }, tables);
  return { answers, after: applied(book, changes), changes };
}

const jane = aContact({ id: "jane", title: "Owner", company: "Doe Bakery", emails: ["jane@example.com"] });

test("an edited part of the table changes what it says, and nothing else", () => {
  const { after, answers } = importing({ "contacts.csv": "id,name,title\njane,Jane Doe-Roe,CEO\n" }, [
    jane,
    aContact({ id: "tom", name: "Tom Hale" }),
  ]);
  expect(itemsIn(after, "contact")).toEqual([
    { ...jane, name: "Jane Doe-Roe", title: "CEO" },
    aContact({ id: "tom", name: "Tom Hale" }),
  ]);
  expect(answers).toEqual([
    { outcome: "did", line: "contacts.csv", text: "One person has changed: Jane Doe-Roe." },
  ]);
});

test("without an id somebody is known by an address, or by name and company", () => {
  const text =
    "name,company,emails\nJane Doe,,jane@example.com\nJane Doe,Doe Bakery GmbH,\nTom Hale,Hale Ltd,tom@example.com\n";
  const { answers } = importing({ "people.csv": text }, [jane]);
  expect(answers[0]?.text).toMatch(/^One person is new: Tom Hale\. One person has changed: Jane Doe\./);
});

test("an id that is nobody's here makes somebody new, whose own rows find them by it", () => {
  const files = {
    "outcomes.csv":
      "contact,what,amount,currency,day,contact id\nJane Doe,won,1200.5,USD,2026-11-24,theirs\n",
    "contacts.csv": "name,emails,id\nJane Doe,other@example.org,theirs\n",
  };
  const { after, changes } = importing(files, [jane]);
  expect(changes).toHaveLength(2);
  const [, fresh] = itemsIn(after, "contact");
  expect(fresh?.id).not.toBe("theirs");
  expect(itemsIn(after, "outcome")).toMatchObject([
    { contactId: fresh?.id, amount: usd(120_050), day: "2026-11-24" },
  ]);
});

test("an empty cell takes nothing away, and lists only grow", () => {
  const known = aContact({ ...jane, needs: ["a CPA"], emails: ["jane@example.com", "jd@example.org"] });
  const { after } = importing(
    {
      "contacts.csv": "id,title,emails,needs\njane,,jane@example.net,sailing\n"
        .replace("id,", "name,id,")
        .replace("jane,,", "Jane Doe,jane,,"),
    },
    [known],
  );
  expect(itemsIn(after, "contact")).toMatchObject([
    {
      title: "Owner",
      emails: ["jane@example.com", "jd@example.org", "jane@example.net"],
      needs: ["a CPA", "sailing"],
    },
  ]);
});

test("another program's table completes what is known, and replaces nothing", () => {
  const text =
    "First Name,Last Name,E-mail Address,Job Title,Mobile Phone\nJane,Doe,jane@example.com,Boss,212-555-0143\n";
  const { after } = importing({ "outlook.csv": text }, [jane]);
  expect(itemsIn(after, "contact")).toMatchObject([
    { title: "Owner", phones: [{ number: "212-555-0143", kind: "mobile" }] },
  ]);
});

test.each([
  ["2026-11-22", null, "2026-11-22"],
  ["22/11/2026", null, "2026-11-22"],
  ["11/22/2026", null, "2026-11-22"],
  ["22.11.2026", null, "2026-11-22"],
  ["3/4/2026", "en-GB", "2026-04-03"],
  ["3/4/2026", "en-US", "2026-03-04"],
  ["46000", null, "2025-12-09"],
  ["22 Nov 2026", null, "2026-11-22"],
  ["22-Nov-26", null, "2026-11-22"],
  ["22/11/2026 13:45", null, "2026-11-22"],
])("a day that a spreadsheet has made %s, for who writes %s, is %s", (cell, locale, day) => {
  const { after } = importing({ "e.csv": `name,day\nFair,${cell}\n` }, [], locale);
  expect(itemsIn(after, "event")).toMatchObject([{ name: "Fair", day }]);
});

test("a day that may be two is asked about, unless another row tells", () => {
  const unclear = importing({ "e.csv": "name,day\nFair,3/4/2026\n" });
  expect(unclear.answers).toEqual([
    {
      ...{ outcome: "asked", line: "e.csv", text: "One row was left out." },
      quote: "Row 2: “3/4/2026” may be 2026-03-04 or 2026-04-03.",
    },
  ]);
  const told = importing({ "e.csv": "name,day\nFair,3/4/2026\nExpo,22/4/2026\n" });
  expect(itemsIn(told.after, "event").map(({ day }) => day)).toEqual(["2026-04-03", "2026-04-22"]);
});

test.each([
  ["1200.5", "USD", usd(120_050)],
  ["1.200,50", "EUR", { minor: 120_050, currency: "EUR" }],
  ["1200,5", "EUR", { minor: 120_050, currency: "EUR" }],
  ["$1,200", "", usd(120_000)],
  ["300", "JPY", { minor: 300, currency: "JPY" }],
])("the amount “%s” %s is read exactly", (cell, currency, amount) => {
  const text = `contact;what;amount;currency;day\nJane Doe;won;${cell};${currency};2026-11-24\n`;
  expect(itemsIn(importing({ "o.csv": text }, [jane]).after, "outcome")).toMatchObject([{ amount }]);
});

test("rows are left out with a reason, by their numbers, and the others are taken", () => {
  const text = [
    "contact,what,amount,currency,day",
    "Jane Doe,won,100,USD,2026-11-24",
    "Nobody Here,won,100,USD,2026-11-24",
    "Jane Doe,bought,100,USD,2026-11-24",
    "Jane Doe,won,,USD,2026-11-24",
    "Jane Doe,coffee,,,31/02/2026",
    "Tom Hale,coffee,,,2026-11-24",
  ].join("\n");
  const toms = ["a", "b"].map((id) => aContact({ id, name: "Tom Hale" }));
  const { answers } = importing({ "outcomes.csv": text }, [jane, ...toms]);
  expect(answers).toEqual([
    {
      outcome: "did",
      line: "outcomes.csv",
      text: "One outcome is new. Five rows were left out.",
      quote: [
        "Row 3: nobody here is called “Nobody Here”.",
        "Row 4: “bought” in “what” is none of: lead, given, introduced, referred, partner, won, invoice, refund, lost, coffee.",
        "Row 5: its amount is missing.",
        "Row 6: “31/02/2026” is no day.",
        "Row 7: there are several people called “Tom Hale”.",
      ].join("\n"),
    },
  ]);
});

test("a cell that cannot be read does not cost its row what else it says", () => {
  const { answers, after } = importing({ "contacts.csv": "name,met on,emails\nJane Doe,soon,jane@\n" });
  expect(itemsIn(after, "contact")).toMatchObject([{ name: "Jane Doe", metOn: "2026-11-23", emails: [] }]);
  expect(answers[0]?.quote).toBe(
    "Row 2: “jane@” is no email address; the rest of it was taken.\nRow 2: “soon” is no day; the rest of it was taken.",
  );
});

test("nobody gets a second open follow-up", () => {
  const text = "contact,step,due on,status\nJane Doe,call,2026-12-01,open\nJane Doe,hello,2026-11-20,done\n";
  const { answers, after } = importing({ "follow-ups.csv": text }, [
    jane,
    aFollowUp({ id: "f", contactId: "jane" }),
  ]);
  expect(itemsIn(after, "follow-up").map(({ status }) => status)).toEqual(["open", "done"]);
  expect(answers[0]?.quote).toBe("Row 2: Jane Doe has an open follow-up already.");
});

test("events and groups are found by their names, of several events the last before the day", () => {
  const kept = [
    aGroup(),
    anEvent({ id: "old", day: "2026-10-01" }),
    anEvent({ id: "new", day: "2026-11-20" }),
  ];
  const text =
    "name,met on,event,group\nMia Cole,2026-11-01,Chamber breakfast,bni downtown\nTom Hale,2026-11-22,Expo,\n";
  const { after, answers } = importing({ "contacts.csv": text }, kept);
  expect(itemsIn(after, "contact")).toMatchObject([{ eventId: "old", groupId: "g1" }, { eventId: null }]);
  expect(answers[0]?.quote).toBe("Row 3: there is no event “Expo”; the rest of it was taken.");
});

test("two rows of the same business are two, and the same file again adds none", () => {
  const text =
    "contact,what,amount,currency,day\nJane Doe,won,100,USD,2026-11-24\nJane Doe,won,100,USD,2026-11-24\n";
  const once = importing({ "outcomes.csv": text }, [
    jane,
    anOutcome({ id: "known", contactId: "jane", amount: usd(100_00) }),
  ]);
  expect(itemsIn(once.after, "outcome")).toHaveLength(2);
  const again = importing({ "outcomes.csv": text }, [...once.after.items.values()]);
  expect(again.changes).toEqual([]);
  expect(again.answers[0]?.text).toBe("Nothing to change. Two outcomes were here already.");
});

test("of too many rows it is said which are to be sent in a file of their own", () => {
  const rows = Array.from({ length: 1010 }, (_, n) => `P${n} Roe,p${n}@example.com`);
  const { answers, changes } = importing({ "contacts.csv": `name,emails\n${rows.join("\n")}\n` });
  expect(changes).toHaveLength(1000);
  expect(answers[0]?.text).toContain(
    "It has 1010 rows, which are more than one mail takes: send rows 1002 to 1011 in a file of their own",
  );
});

test("a table of something else is answered by what would be read", () => {
  const { answers, changes } = importing({ "seats.csv": "Table,Seat\n1,2\n", "empty.csv": "" });
  expect(changes).toEqual([]);
  expect(answers.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^Its first line is “Table”, “Seat”, which is none that I know\. I read the tables of an export/,
    ),
    expect.stringMatching(/^There is no table in it\./),
  ]);
});

describe("when somebody was met", () => {
  const metOf = (text: string, kept: readonly Item[] = []) =>
    itemsIn(importing({ "contacts.csv": text }, kept).after, "contact").map(({ metOn, isUndated }) =>
      isUndated ? null : metOn,
    );
  const mixer = anEvent({ id: "e1", name: "Chamber mixer", day: "2026-03-10" });
  const undated = aContact({ id: "jane", isUndated: true });

  test.each<[string, string, readonly Item[], string | null]>([
    ["is what the row says", "name,met on\nJane Doe,2026-02-01\n", [], "2026-02-01"],
    [
      "is the day of the event that the row names",
      "name,event\nJane Doe,Chamber mixer\n",
      [mixer],
      "2026-03-10",
    ],
    ["is not known where the row says nothing", "name,emails\nJane Doe,jane@example.org\n", [], null],
    ["stays unknown while no row says it", "id,name,title\njane,Jane Doe,CEO\n", [undated], null],
    ["is known once a row says it", "id,name,met on\njane,Jane Doe,2026-02-01\n", [undated], "2026-02-01"],
  ])("%s", (_, text, kept, met) => {
    expect(metOf(text, kept)).toEqual([met]);
  });
});
