import { expect, test } from "vitest";
import { type ParsedLine, parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import type { ParseContext, Target } from "../../../../shared/domain/commands/verb.ts";

/** A Monday; the answered digest has five people. */
const context: ParseContext = {
  today: "2026-11-23",
  zone: "America/New_York",
  currency: "USD",
  numbers: [1, 2, 3, 4, 5],
};

const whom = (target: Target): string => {
  if (target.kind === "numbers") return target.numbers.join(" ");
  return target.kind === "name" ? `(${target.name})` : target.kind;
};

const told = (parsed: ParsedLine): string => {
  switch (parsed.kind) {
    case "command": {
      const { target, verb, args } = parsed.command;
      return `${whom(target)}: ${verb}${args === null ? "" : ` ${JSON.stringify(args)}`}`;
    }
    case "asked":
      return `asked: ${[parsed.why, ...parsed.choices].join(" | ")}`;
    case "not-understood":
      return `not understood: ${parsed.nearest ?? "-"}`;
  }
};

const read = (line: string, over: Partial<ParseContext> = {}): string =>
  parseLine(line, { ...context, ...over })
    .map(told)
    .join(" + ");

test.each([
  ["1 done", "1: done"],
  ["done 1", "1: done"],
  ["Done 1.", "1: done"],
  ["1. done", "1: done"],
  ["1) Done!", "1: done"],
  ["1: done", "1: done"],
  ["1 - done", "1: done"],
  ["#1 done", "1: done"],
  ["- 1 done", "1: done"],
  ["1 is done", "1: done"],
  ["please mark 1 as done", "1: done"],
  ["1 done already, thanks", "1: done"],
  ["1,3-5 done", "1 3 4 5: done"],
  ["done 1,3-5", "1 3 4 5: done"],
  ["2 and 4 done", "2 4: done"],
  ["done 2 & 4", "2 4: done"],
  ["1 2 5 done", "1 2 5: done"],
  ["1, 2 and 5 done", "1 2 5: done"],
  ["3 to 5 skip", "3 4 5: skip"],
  ["1,1,2 done", "1 2: done"],
  ["all done", "all: done"],
  ["done all", "all: done"],
  ["everyone snooze fri", 'all: snooze {"until":"2026-11-27"}'],
  ["1 ok", "1: done"],
  ["1 ✓", "1: done"],
  ["2 emailed", "2: done"],
  ["called 2", "2: done"],
  ["I called Jane", "(Jane): done"],
  ["jane done", "(jane): done"],
  ["Jane: done", "(Jane): done"],
  ["Jane Doe - done", "(Jane Doe): done"],
  ["done jane doe", "(jane doe): done"],
  ["Jane and Bob done", "(Jane and Bob): done"],
  ["Jane, Bob and Eve are done", "(Jane, Bob and Eve): done"],
  ["jane@example.com done", "(jane@example.com): done"],
  ["1 skip", "1: skip"],
  ["undo", "unsaid: undo"],
  ["Undo that", "unsaid: undo"],
  ["help", "unsaid: help"],
  ["?", "unsaid: help"],
])("%s → %s", (line, expected) => {
  expect(read(line)).toBe(expected);
});

test.each([
  ["2 snooze fri", "2026-11-27"],
  ["2 snooze until Friday", "2026-11-27"],
  ["snooze 2 fri", "2026-11-27"],
  ["2 snooze mon", "2026-11-30"],
  ["2 snooze next tue", "2026-12-01"],
  ["2 snooze tomorrow", "2026-11-24"],
  ["2 snooze in 2 weeks", "2026-12-07"],
  ["snooze 2 2 weeks", "2026-12-07"],
  ["2 snooze 2 weeks", "2026-12-07"],
  ["2 snooze 15 dec", "2026-12-15"],
  ["2 snooze Dec 15", "2026-12-15"],
  ["2 snooze the 15th", "2026-12-15"],
  ["2 snooze 2026-12-01", "2026-12-01"],
  ["2 snooze 1.12.", "2026-12-01"],
  ["2 snooze 25/12", "2026-12-25"],
  ["2 snooze 1 nov", "2027-11-01"],
  ["2 remind me next week", "2026-11-30"],
])("%s: on %s", (line, until) => {
  expect(read(line)).toBe(`2: snooze ${JSON.stringify({ until })}`);
});

test.each([
  ["3 won 1200", 120_000],
  ["won 3 1200", 120_000],
  ["3 won 1,200", 120_000],
  ["3 won $1,200.50", 120_050],
  ["3 won 1.200,50", 120_050],
  ["3 won 1200,5", 120_050],
  ["3 won 2k", 200_000],
  ["3 won 1.5k", 150_000],
  ["3 won usd 80", 8_000],
  ["3 won 80 dollars", 8_000],
  ["3 sold 80", 8_000],
])("%s: %d minor units", (line, minor) => {
  expect(read(line)).toBe(`3: won ${JSON.stringify({ amount: { minor, currency: "USD" } })}`);
});

test.each([
  ["1 done, 2 snooze fri, 3 won 1200", ["1 done", "2 snooze fri", "3 won 1200"]],
  ["1 done; 2 skip", ["1 done", "2 skip"]],
  [
    "1: called, left a message. 2: snooze until friday.",
    ["1: called", "left a message", "2: snooze until friday."],
  ],
  ["1 done & 2 skip", ["1 done", "2 skip"]],
  ["1 won 12,50, 2 done", ["1 won 12,50", "2 done"]],
  ["1 won 1,234,567 and 2 done", ["1 won 1,234,567", "2 done"]],
  ["3 won 500,2 done", ["3 won 500", "2 done"]],
  ["1 done and 2 skip", ["1 done", "2 skip"]],
  ["1 won 1,200, 2 done", ["1 won 1,200", "2 done"]],
  ["1 won 1.200,50, 2 done", ["1 won 1.200,50", "2 done"]],
  ["1 done, 2, 3 skip, 4 lead", ["1 done", "2, 3 skip", "4 lead"]],
  ["done 1, 2 snooze fri", ["done 1", "2 snooze fri"]],
  ["Hi, 1 done, thanks", ["1 done"]],
  ["1 note likes sailing, has 2 kids", ["1 note likes sailing, has 2 kids"]],
  ["1 note likes sailing, 2 done", ["1 note likes sailing", "2 done"]],
  ["at Chamber breakfast, Jane is BNI", ["at Chamber breakfast", "Jane is BNI"]],
  ["at Chamber of Trade and Industry", ["at Chamber of Trade and Industry"]],
  ["1 done, left a message", ["1 done", "left a message"]],
  ["group BNI Downtown, dues 600/year, meals 15", ["group BNI Downtown, dues 600/year, meals 15"]],
])("%s is said in pieces", (line, pieces) => {
  const parsed = parseLine(line, context);
  expect(parsed.map((each) => (each.kind === "command" ? each.command.line : each.line))).toEqual(pieces);
});

test.each([
  ["at Chamber breakfast", 'unsaid: at {"event":"Chamber breakfast"}'],
  ["2 at the Chamber breakfast.", '2: at {"event":"Chamber breakfast"}'],
  ["met them at Chamber breakfast", 'all: at {"event":"Chamber breakfast"}'],
  ["Met Jane and Bob at Rotary lunch", '(Jane and Bob): at {"event":"Rotary lunch"}'],
  ["1 I met at Rotary lunch", '1: at {"event":"Rotary lunch"}'],
  ["met at the Expo on Thursday", 'unsaid: at {"event":"Expo","day":"2026-11-19"}'],
  ["2 at Expo on 12 nov.", '2: at {"event":"Expo","day":"2026-11-12"}'],
  ["2 at Expo yesterday", '2: at {"event":"Expo","day":"2026-11-22"}'],
  ["2 at Seminar on Growth", '2: at {"event":"Seminar on Growth"}'],
  ["Jane is BNI", '(Jane): is {"group":"BNI"}'],
  ["Jane Doe is in BNI Downtown", '(Jane Doe): is {"group":"BNI Downtown"}'],
  ["2 note met in Berlin", '2: note {"text":"met in Berlin"}'],
  ["note 2 kids", '2: note {"text":"kids"}'],
  ["fix 2 email jane@example.com", '2: fix {"field":"emails","value":"jane@example.com","phoneKind":null}'],
  ["2 fix phone: +1 212 555 0143", '2: fix {"field":"phones","value":"+1 212 555 0143","phoneKind":null}'],
  ["fix jane company to Acme Inc.", '(jane): fix {"field":"company","value":"Acme Inc.","phoneKind":null}'],
  ["fix 2 title none", '2: fix {"field":"title","value":null,"phoneKind":null}'],
  ["rate 80/h", 'unsaid: rate {"rate":{"minor":8000,"currency":"USD"}}'],
  ["my rate is $80 an hour", 'unsaid: rate {"rate":{"minor":8000,"currency":"USD"}}'],
  ["timezone Europe/Berlin", 'unsaid: timezone {"zone":"Europe/Berlin"}'],
  ["time zone berlin", 'unsaid: timezone {"zone":"Europe/Berlin"}'],
  ["timezone New York", 'unsaid: timezone {"zone":"America/New_York"}'],
  ["currency eur", 'unsaid: currency {"currency":"EUR"}'],
  [
    "group BNI Downtown dues 600/year meals 15/meeting hours 1.5/meeting",
    'unsaid: group {"name":"BNI Downtown","costs":{"dues":{"amount":{"minor":60000,"currency":"USD"},"per":"year"},"mealPerMeeting":{"minor":1500,"currency":"USD"},"minutesPerMeeting":90}}',
  ],
  [
    "event Chamber mixer cost 25 hours 2 group BNI Downtown on 12 nov",
    'unsaid: event {"name":"Chamber mixer","cost":{"minor":2500,"currency":"USD"},"minutes":120,"group":"BNI Downtown","day":"2026-11-12"}',
  ],
])("%s → %s", (line, expected) => {
  expect(read(line)).toBe(expected);
});

test.each([
  ["won 1 200", "That can be read in more than one way. | 1 won 200 | all won 1 200"],
  ["won 1,200 3", "That can be read in more than one way. | 3 won 1,200"],
  ["won 3", "How much was it? | 3 won 1200"],
  ["2 snooze", "Until when? | 2 snooze fri | 2 snooze in 2 weeks"],
  ["2 snooze 3/4", "“3/4” may be two days. | 2 snooze 2027-03-04 | 2 snooze 2027-04-03"],
  ["2 snooze today", "Monday, 23 November 2026 is not ahead of today."],
  ["2 snooze 2026-11-01", "Sunday, 1 November 2026 is not ahead of today."],
  ["2 won €500", "Your amounts are kept in USD, and “€500” is in EUR. Say it in USD."],
  ["2 won lots", "“lots” is not one clear amount."],
  ["9 done", "There is no 9 in that mail; its numbers are 1, 2, 3, 4, 5."],
  ["5-3 skip", "5-3 runs backwards: write the smaller number first."],
  ["1000-1 done", "1000-1 runs backwards: write the smaller number first."],
  ["1-1000 done", "1-1000 is longer than 100 numbers."],
  ["1-7 done", "There is no 6, 7 in that mail; its numbers are 1, 2, 3, 4, 5."],
  ["1 done?", "You put a question mark behind it. | 1 done"],
  ["ok", "Whom do you mean? | 1 done"],
  ["done 1, 2, 3 skip", "It is not clear what goes with “done”. | 1 done"],
  ["won 1200 from jane", "“1200 from jane” is not one clear amount."],
  ["2 and 4", "What about 2,4? | 2,4 done"],
  ["1 done 2 skip", "It is not clear what goes with “done”. | 1 done"],
  ["fix 2 email jane@example", "“jane@example” is not an email address."],
  ["2 at Expo on 15 dec", "“15 dec” is not past yet."],
  [
    "2 at Expo on 11/10",
    "“11/10” is Tuesday, 10 November 2026, or Sunday, 11 October 2026. | 2 at Expo on 2026-11-10 | 2 at Expo on 2026-10-11",
  ],
  [
    "group Rotary costs 600",
    "Dues for how long? | group Rotary dues 600/month | group Rotary dues 600/quarter | group Rotary dues 600/year",
  ],
  ["group Rotary costs us 600 per year", "What does it cost? | group BNI Downtown dues 600/year"],
  ["fix 2 colour blue", "Fix what: name, title, company, email, phone, website or address?"],
  [
    "group BNI dues 600",
    "Dues for how long? | group BNI dues 600/month | group BNI dues 600/quarter | group BNI dues 600/year",
  ],
])("%s is asked back: %s", (line, question) => {
  expect(read(line)).toBe(`asked: ${question}`);
});

test.each([
  ["1 dnoe", "1 done"],
  ["2 snoze fri", "2 snooze fri"],
  ["3 wonn 1200", "3 won 1200"],
  ["hlep", "help"],
  ["jane dnoe", "1 done"],
  ["qwertz", "-"],
])("%s is not understood; the nearest form is %s", (line, nearest) => {
  expect(read(line)).toBe(`not understood: ${nearest}`);
});

test.each([
  "I will be away next week, so nothing until then",
  "Great to hear that all of this works so well",
  "At the moment I am travelling",
  "At least she called",
  "Is this working for you?",
  "We won the tender yesterday together with two partners",
  "Can you send it to my new address?",
  "She is nice",
  "It is done with that",
  "This lead to nothing",
  "Event was great",
  "Group photos attached",
  "The currency of our time is attention",
  "1 great talk about solar",
  "https://example.com/1/done",
])("%s: nothing is done", (line) => {
  expect(parseLine(line, context).filter((each) => each.kind === "command")).toEqual([]);
});

test.each(["Thanks!", "Hi Nextday,", "Best regards", "—", "Many thanks & kind regards"])(
  "%s is only polite",
  (line) => {
    expect(parseLine(line, context).filter((each) => each.kind === "command")).toEqual([]);
  },
);

test("without numbers in the mail, a number asks for a name", () => {
  expect(read("1 done", { numbers: [] })).toContain("name the person instead");
});

test("amounts are in the account's own currency", () => {
  expect(read("1 won 1200", { currency: "JPY" })).toContain('{"minor":1200,"currency":"JPY"}');
  expect(read("1 won €1.200,50", { currency: "EUR" })).toContain('{"minor":120050,"currency":"EUR"}');
  expect(read("1 won 12.50", { currency: "JPY" })).toContain("asked");
});
