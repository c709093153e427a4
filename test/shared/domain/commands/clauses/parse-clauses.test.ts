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
])("%s", (line, acts) => {
  expect(said(line)).toEqual(acts);
});

test.each(["done 1, 2, 3 skip", "1-3 done but 2 snooze", "am I done with 2", "shall we skip 2"])(
  "%s is asked back as ever, and nothing is done",
  (line) => {
    expect(said(line)).toEqual([]);
  },
);
