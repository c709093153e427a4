import { expect, test } from "vitest";
import { commandLines } from "../../../../shared/domain/commands/command-lines.ts";
import { commandNeeds } from "../../../../shared/domain/commands/command-needs.ts";
import { parseCommands } from "../../../../shared/domain/commands/parse-commands.ts";

const context = { today: "2026-11-23", zone: "Europe/Berlin", currency: "USD", numbers: [1, 2, 3] };

test("polite lines, a sign-off and the name below it are not read", () => {
  const typed =
    "Hi Nextday,\n\n1 done\n2 skip\n\nKind regards\nAnn Poe\nPoe & Co\n+1 212 555 0143\nwww.poe.example";
  expect(commandLines(typed)).toEqual(["1 done", "2 skip"]);
  expect(commandLines("1 done\nMit freundlichen Grüßen\nAnn Poe")).toEqual(["1 done"]);
});

test.each(["Cheers, Ann", "Best - Ann Poe", "Kind regards, Ann\n\nAnn Poe\nPoe & Co"])(
  "“%s” ends a mail and says nothing",
  (end) => {
    expect(commandLines(`1 done\n\n${end}`)).toEqual(["1 done"]);
  },
);

test("a list's mark begins a line, however long the one before was", () => {
  const first = "- Mia Cole (lawyer at Cole & Partners in the old harbour, mia@cole.example.com)";
  expect(commandLines(`${first}\n- Raj`)).toEqual([first, "- Raj"]);
});

test("commands and sentences below a closing are read", () => {
  expect(commandLines("Thanks,\nundo")).toEqual(["undo"]);
  expect(commandLines("Thanks\nJane is BNI")).toEqual(["Jane is BNI"]);
  const sentence = "I met her at the station and we talked about boats";
  expect(commandLines(`Thanks,\n${sentence}`)).toEqual([sentence]);
});

test("a note that the mail program wrapped is one note", () => {
  const first = "2 note she has just moved here from Lisbon, and looks for somebody who";
  expect(commandLines(`${first}\nknows about sails\n3 done`)).toEqual([
    `${first} knows about sails`,
    "3 done",
  ]);
  expect(commandLines("2 note likes sailing\nblue boat")).toEqual(["2 note likes sailing", "blue boat"]);
});

test("a whole reply is told apart in what acts, what is asked and what is not understood", () => {
  const { commands, asked, notUnderstood } = parseCommands(
    "1 done, 9 skip\nlovely weather\n2 snooze fri",
    context,
  );
  expect(commands.map(({ line, verb }) => [line, verb])).toEqual([
    ["1 done", "done"],
    ["2 snooze fri", "snooze"],
  ]);
  expect(asked).toEqual([
    { line: "9 skip", why: "There is no 9 in that mail; its numbers are 1, 2, 3.", choices: [] },
  ]);
  expect(notUnderstood).toEqual([{ line: "lovely weather", about: { kind: "unsaid" }, nearest: null }]);
});

test.each([
  ["1 done, 2 won 500", { kinds: ["outcome"] }],
  ["Jane is BNI", { names: true }],
  ["1 partner", { outcomes: true }],
  ["undo", { names: true, undo: 1 }],
  ["undo the last three", { names: true, undo: 3 }],
  ["merge 1 2", { names: true, outcomes: true, closed: true, kinds: ["introduction"] }],
  ["Dear all", {}],
  ["unlink ann@example.net", {}],
  ["link Ann@Example.net", { kinds: ["link"], addresses: ["ann@example.net"] }],
])("for “%s” no more is loaded than it needs", (line, needs) => {
  const none = {
    names: false,
    outcomes: false,
    closed: false,
    undo: 0,
    resumes: false,
    kinds: [],
    addresses: [],
  };
  expect(commandNeeds(line, context)).toEqual({ ...none, ...needs });
});

test("a template goes on to the end of the mail, or to what is done about somebody by number, or to the next template", () => {
  const email =
    "template email: Hi {first},\n\ngood to meet you {met}.\n1 question: who does your books?\n\nBest\nAnn";
  expect(commandLines(email)).toEqual([email]);
  expect(commandLines(`2 done\n${email}\n\n1 note sails\n2 won 900\nundo`)).toEqual([
    "2 done",
    email,
    "1 note sails",
    "2 won 900",
    "undo",
  ]);
  const coffee = "template coffee: Hello {first},\nshall we have coffee?";
  expect(commandLines(`${email}\n\n${coffee}\n3 skip`)).toEqual([email, coffee, "3 skip"]);
});
