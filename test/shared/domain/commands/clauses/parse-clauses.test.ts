import { expect, test } from "vitest";
import { parseLine } from "../../../../../shared/domain/commands/parse-line.ts";
import { context } from "./known.ts";

const said = (line: string): readonly string[] =>
  parseLine(line, context).flatMap((each) => {
    if (each.kind !== "command" || each.command.verb === "note") return [];
    const { verb, target } = each.command;
    return [
      `${verb}: ${target.kind === "name" ? target.name : target.kind === "numbers" ? target.numbers.join() : target.kind}`,
    ];
  });

test.each<[string, readonly string[]]>([
  ["I have not reached Mr. Fox. I shall try again on Wednesday.", ["snooze: Fox"]],
  ["tried to call tom twice, no answer and no voicemail, ill try thurs", ["snooze: tom"]],
  ["2 asked for a proposal. Sent.", ["done: 2"]],
  ["Everybody's done except for Eve, she's on vacation until December 5th", ["done: all", "snooze: Eve"]],
  ["Did 1. Did 2. Can't deal with the rest until next Monday.", ["done: 1", "done: 2", "snooze: rest"]],
  ["There is a conflict with Mr. Fox, so we will not be pursuing this", ["let go: Fox"]],
  ["Bob has no interest, we can forget him", ["let go: Bob"]],
  ["1 called snooze fri", ["done: 1", "snooze: unsaid"]],
  ["called bob coffee fri 3pm", ["done: bob", "coffee: unsaid"]],
  ["1 called no answer snooze 2d", ["done: 1", "snooze: unsaid"]],
  ["2 won 300 keep monthly", ["won: 2", "keep: unsaid"]],
  ["tom=done eve=done bob=skip", ["done: tom", "done: eve", "skip: bob"]],
  ["✓1 ✓3", ["done: 1", "done: 3"]],
  ["eve tues 2pm coffee", ["coffee: eve"]],
  ["pls snooze 3 to 1st dec", ["snooze: 3"]],
  ["sms to 1 sent, mail to 3 sent", ["done: 1", "done: 3"]],
  ["Spoke with Tom and Bob, both are warm.", ["done: Tom and Bob", "warm: Tom, Bob"]],
  ["Spoke with Tom and Bob, he is warm.", ["done: Tom and Bob", "warm: unsaid"]],
  ["Can't deal with Eve this week. Next Monday please.", ["snooze: Eve"]],
  [
    "Got Jane done first thing, the others will have to be Thursday I'm afraid",
    ["done: Jane", "snooze: rest"],
  ],
  ["I have spoken with Frau Doe. Please remember me in two weeks.", ["done: Frau Doe", "snooze: Doe"]],
  [
    "I already took care of Jane and Tom, and Bob you can drop for good.",
    ["done: Jane and Tom", "let go: Bob"],
  ],
  ["I want to stay in touch with Tom every three months.", ["keep: Tom"]],
  [
    "Guten Morgen, mit Eve habe ich gestern telefoniert, Bob bitte erst in zwei Wochen wieder.",
    ["done: Eve", "snooze: Bob"],
  ],
  ["Sorry, that was wrong, please undo.", ["undo: unsaid"]],
  ["DONE 1 DONE 3 SKIP 2", ["done: 1", "done: 3", "skip: 2"]],
  ["1-called 2-vm 3-emailed", ["done: 1", "done: 2", "done: 3"]],
  ["Done: 1, 3. Please remind me of Tom on December 3.", ["done: 1,3", "snooze: Tom"]],
  [
    "Could you introduce Tom and Eve to each other? He needs a designer.",
    ["introduce: Tom and Eve", "needs: unsaid"],
  ],
  ["Remind me about Jane on Friday and about Bob on December 10.", ["snooze: Jane", "snooze: Bob"]],
  ["I've dropped Jane a line on LinkedIn and will chase Tom on Monday.", ["done: Jane", "snooze: Tom"]],
  ["Jane is a VIP for me.", ["vip: Jane"]],
  ["Bob is in Paris", []],
  ["Bob signed the contract for four thousand eight hundred dollars", ["won: Bob"]],
  ["met 3 and 4 for lunch today", ["coffee: 3,4"]],
  ["Jane turned us down on the quote, $2,200 gone.", ["lost: Jane"]],
  ["I got through everyone but Eve. Put her on Monday please.", ["done: all", "snooze: Eve"]],
  ["Tom : laissé un message", ["done: Tom"]],
  ["I already introduced Tom and Eve at the mixer last night.", ["introduced: Tom and Eve"]],
  ["Please remind me to touch base with Tom every three months.", ["keep: Tom"]],
  ["I want to hear about Jane once a month.", ["keep: Jane"]],
  ["bob not a fit, let go", ["let go: bob"]],
  ["I've been in touch with everyone except Bob.", ["done: all"]],
  ["One and three are done, move two to next week.", ["done: 1,3", "snooze: 2"]],
  ["Maybe we should let Bob go, let me think about it.", []],
  [
    "I called Jane and I called Tom and Eve I will do on Thursday",
    ["done: Jane", "done: Tom", "snooze: Eve"],
  ],
  ["Please find me the plumber I met at the Chamber.", ["find: unsaid"]],
  ["3 and 4 I'll do tomorrow", ["snooze: 3,4"]],
  [
    "Did Jane and Tom. Bob and Eve still to do, so give me those two again tomorrow.",
    ["done: Jane and Tom", "snooze: Bob, Eve"],
  ],
  ["I've done one and three. Two and four next week.", ["done: 1,3", "snooze: 2,4"]],
  ["Done with one and two. Three I will do tomorrow.", ["done: 1,2", "snooze: 3"]],
  ["All of them are done apart from Tom, who is on leave until next week.", ["done: all", "snooze: Tom"]],
  ["The rest I've already phoned.", ["done: rest"]],
  ["called. Jane and Tom, Friday.", ["snooze: Jane and Tom"]],
  ["Why did I get Bob again? I thought I had dealt with him last week.", []],
  ["Nothing more from Tom please, we've finished with him.", ["let go: Tom"]],
  ["push all of these to Thursday except Eve", []],
  ["Bob wants to be called in January.", ["snooze: Bob"]],
  ["Bob is in BNI Downtown", ["is: Bob"]],
  ["Called Jane and she wants to hear more, so keep her warm.", ["done: Jane", "warm: Jane"]],
  ["The telephone number you have for Bob is wrong. The right one is (705) 555-0119.", ["fix: Bob"]],
  ["Please delete everything you hold on Bob Fox", ["forget: Bob Fox"]],
  ["4 telephone Wednesday", []],
  ["Jane called but I missed it", []],
])("%s", (line, acts) => {
  expect(said(line)).toEqual(acts);
});

test.each([
  ["2 won four thousand eight hundred dollars", 480_000],
  ["2 won two hundred and fifty dollars", 25_000],
  ["2 won twelve hundred dollars", 120_000],
  ["2 won thirty-five dollars", 3_500],
])("%s is %s cents", (line, minor) => {
  expect(parseLine(line, context)).toMatchObject([{ command: { verb: "won", args: { amount: { minor } } } }]);
});

test.each(["Zoe offers payroll and tax returns", "Zoe needs flyers and business cards"])(
  "%s is one thing that is told, also of somebody whom the answered mail does not name",
  (line) => {
    expect(parseLine(line, { ...context, people: [] })).toMatchObject([{ command: { line } }]);
  },
);

test("what was drunk yesterday was not drunk today", () => {
  expect(parseLine("Gestern mit Eve Kaffee getrunken.", context)).toMatchObject([
    { command: { verb: "coffee", args: { kind: "held", day: "2026-11-23" } } },
  ]);
});

test.each([
  ["2 coffee dec 3 9am Balzac's", "2026-12-03", "09:00", "Balzac's"],
  ["2 coffee fri 8.30 insomnia cafe", "2026-11-27", "08:30", "insomnia cafe"],
  ["2 coffee fri um 15.30 Uhr", "2026-11-27", "15:30", null],
  ["2 coffee fri 3", "2026-11-27", "15:00", null],
  ["2 coffee 5.12.", "2026-12-05", null, null],
])("%s is on %s at %s", (line, day, time, place) => {
  expect(parseLine(line, context)).toMatchObject([
    { command: { verb: "coffee", args: { day, time, place } } },
  ]);
});

test.each(["introduce 1 to 4", "intro 1 to 4", "présenter 1 à 4", "introduced 1 with 4"])(
  "in “%s” the numbers are a pair and no range",
  (line) => {
    expect(parseLine(line, context)).toMatchObject([
      { command: { target: { kind: "numbers", numbers: [1] }, args: { to: { numbers: [4] } } } },
    ]);
  },
);

test.each(["done 1, 2, 3 skip", "1-3 done but 2 snooze", "am I done with 2", "shall we skip 2"])(
  "%s is asked back as ever, and nothing is done",
  (line) => {
    expect(said(line)).toEqual([]);
  },
);
