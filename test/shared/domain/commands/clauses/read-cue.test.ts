import { expect, test } from "vitest";
import { readCue } from "../../../../../shared/domain/commands/clauses/read-cue.ts";
import { context } from "./known.ts";

function read(clause: string, isBehind = false): string | null {
  const { command } = readCue(clause, isBehind, context) ?? {};
  return command ? `${command.verb} ${JSON.stringify(command.args)}` : null;
}

test.each<[string, string]>([
  ["I just spoke to Eve about her lovely garden", "done"],
  ["we had a really nice talk with Jane", "done"],
  ["left Tom a long message on his cell", "done"],
  ["take Bob off the list for good", "let go"],
  ["not interested in Bob any more", "let go"],
  ["no further action on 3", "let go"],
  ["Eve is definitely a warm one", "warm"],
  ["Mr. Fox has retained us, flat fee of $7,500", "won"],
  ["Bob Fox signed today for 14200", "won"],
  ["change 2 to Friday", "snooze"],
  ["Jane is on vacation until December 5th", "snooze"],
  ["If Jane doesn't answer by Friday remind me to call her", "snooze"],
  ["I'd like to stay in touch with Eve every three months or so", "keep"],
  ["Jane is who I met at the bridal expo", "at"],
  ["keep in mind tom has a metal roof", "note"],
  ["pause everything until Monday please", "pause until"],
  ["i want to know how my goals are doing", "goals"],
  ["take that last one back", "undo"],
])("%s: %s", (clause, verb) => {
  expect(
    read(clause)
      ?.split(" {")[0]
      ?.replace(/ null$/, ""),
  ).toBe(verb);
});

test.each([
  "should I call Jane?",
  "I almost called Jane",
  "I never called Jane",
  "I haven't spoken with Tom",
  "maybe push Tom to Friday",
  "Bob wants a quote for $900",
  "Tom and Eve disagree, Jane signed for 900",
  "my assistant called Jane's office",
  "she is nice",
  "she called",
  "he'll call me Friday",
])("%s: nothing", (clause) => {
  expect(read(clause)).toBeNull();
});

test("of whom nobody says the name it tells where somebody was spoken of", () => {
  expect(read("I'll try thursday")).toBeNull();
  expect(read("I'll try thursday", true)).toBe('snooze {"until":"2026-11-26"}');
  expect(read("Can't deal with the rest until next Monday")).toBe('snooze {"until":"2026-11-30"}');
});
