import { expect, test } from "vitest";
import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import { context, readLine } from "./read-line.ts";

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
  expect(readLine(line)).toBe(expected);
});

test.each([
  ["won 1 200", "That can be read in more than one way. | 1 won 200 | all won 1 200"],
  ["won 1,200 3", "That can be read in more than one way. | 3 won 1,200"],
  ["won 3", "How much was it? | 3 won 1200"],
  ["2 snooze", "Until when? | 2 snooze fri | 2 snooze in 2 weeks"],
  ["2 snooze 3/4", "“3/4” may be two days. | 2 snooze 2027-03-04 | 2 snooze 2027-04-03"],
  ["2 snooze today", "Monday, 23 November 2026 is not ahead of today."],
  ["2 snooze 2026-11-01", "Sunday, 1 November 2026 is not ahead of today."],
  [
    "2 won €500",
    "Your amounts are kept in USD, and “€500” is in EUR. Say it in USD, or tell me first what that is: “1 EUR is … USD”.",
  ],
  [
    "2 won 1200,50 EUR",
    "Your amounts are kept in USD, and “1200,50 EUR” is in EUR. Say it in USD, or tell me first what that is: “1 EUR is … USD”.",
  ],
  [
    "2 won 12,5 EUR",
    "Your amounts are kept in USD, and “12,5 EUR” is in EUR. Say it in USD, or tell me first what that is: “1 EUR is … USD”.",
  ],
  [
    "2 won 1.200 €",
    "Your amounts are kept in USD, and “1.200 €” is in EUR. Say it in USD, or tell me first what that is: “1 EUR is … USD”.",
  ],
  [
    "2 won 1 200 EUR",
    "Your amounts are kept in USD, and “1 200 EUR” is in EUR. Say it in USD, or tell me first what that is: “1 EUR is … USD”.",
  ],
  [
    "2 won EUR 1.200,50",
    "Your amounts are kept in USD, and “EUR 1.200,50” is in EUR. Say it in USD, or tell me first what that is: “1 EUR is … USD”.",
  ],
  [
    "2 won €1200,50",
    "Your amounts are kept in USD, and “€1200,50” is in EUR. Say it in USD, or tell me first what that is: “1 EUR is … USD”.",
  ],
  ["2 won lots", "“lots” is not one clear amount."],
  ["9 done", "There is no 9 in that mail; its numbers are 1, 2, 3, 4, 5."],
  ["5-3 skip", "5-3 runs backwards: write the smaller number first."],
  ["1000-1 done", "1000-1 runs backwards: write the smaller number first."],
  ["1-1000 done", "1-1000 is longer than 100 numbers."],
  ["1-7 done", "There is no 6, 7 in that mail; its numbers are 1, 2, 3, 4, 5."],
  ["1 done?", "You put a question mark behind it. | 1 done"],
  ["ok", "Whom do you mean? | 1 done | 2 done | 3 done | 4 done | 5 done"],
  ["done 1, 2, 3 skip", "It is not clear what goes with “done”. | 1 done"],
  ["won 1200 from the website", "“1200 from the website” is not one clear amount."],
  ["2 and 4", "What about 2,4? | 2,4 done"],
  ["done 1 2 skip", "It is not clear what goes with “done”. | 1 done"],
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
  expect(readLine(line)).toBe(`asked: ${question}`);
});

test.each([
  ["3 wonn 1200", "3 won 1200"],
  ["hlep", "help"],
  ["jane dnoe", "1 done"],
  ["qwertz", "-"],
  ["3 - he is not sure", "-"],
  ["3 forgte", "3 forget"],
  ["2 noteb", "2 note likes sailing"],
  ["Don't forget Jane", "-"],
  ["Xi Wong", "-"],
  ["Please call Jane Doe tomorrow", "-"],
  ["what is Bob's phone number?", "-"],
])("%s is not understood; the nearest form is %s", (line, nearest) => {
  expect(readLine(line)).toBe(`not understood: ${nearest}`);
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

test.each([
  ["Stop & Shop, 212-555-0190", "Stop"],
  ["Stop, Drop & Roll Fire Safety, 212-555-0193", "Stop"],
  ["Stop and Go Couriers, Tom Roe, 212-555-0194", "Stop"],
  ["stop, not now", "stop"],
  ["Pause and think", "Pause"],
  ["Undo & Redo Ltd, 212-555-0191", "Undo"],
  ["Export & Import Ltd, 212-555-0190", "Export"],
  ["Rate 80, zebras 2, met Tom Roe", "Rate 80"],
  ["1 done, stop and shop", "stop"],
])("%s: it is asked about as a whole, since a part of it is no command", (line, nearest) => {
  expect(parseLine(line, context)).toEqual([
    { kind: "not-understood", line, about: { kind: "unsaid" }, nearest },
  ]);
});

test.each([
  ["stop, thanks", "unsaid: stop"],
  ["undo, please", "unsaid: undo"],
  ["1 done, undo", "1: done + unsaid: undo"],
  ["rate 80/h, 2 done", 'unsaid: rate {"rate":{"minor":8000,"currency":"USD"}} + 2: done'],
])("%s is understood throughout, and done", (line, expected) => {
  expect(readLine(line)).toBe(expected);
});

test.each(["Thanks!", "Hi Nextday,", "Best regards", "—", "Many thanks & kind regards"])(
  "%s is only polite",
  (line) => {
    expect(parseLine(line, context).filter((each) => each.kind === "command")).toEqual([]);
  },
);

test("without numbers in the mail, a number asks for a name", () => {
  expect(readLine("1 done", { numbers: [] })).toContain("name the person instead");
});

test("amounts are in the account's own currency", () => {
  expect(readLine("1 won 1200", { currency: "JPY" })).toContain('{"minor":1200,"currency":"JPY"}');
  expect(readLine("1 won €1.200,50", { currency: "EUR" })).toContain('{"minor":120050,"currency":"EUR"}');
  expect(readLine("1 won 12.50", { currency: "JPY" })).toContain("asked");
});
