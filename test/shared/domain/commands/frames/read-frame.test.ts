import { expect, test } from "vitest";
import { readFrame } from "../../../../../shared/domain/commands/frames/read-frame.ts";
import { context as plain } from "../read-line.ts";

const names = ["Jane Doe", "Tom Roe", "Eve Poe", "Bob Fox"];
const context = {
  ...plain,
  people: names.map((name, at) => ({ id: String(at + 1), name, company: null, emails: [] })),
};

const read = (words: string): string | null => {
  const reading = readFrame(words, context);
  return reading?.kind === "command"
    ? `${reading.command.line}${reading.note ? ` (${reading.note})` : ""}`
    : null;
};

test.each<[string, string]>([
  ["I sent Jane a thank you card", "Jane done by card"],
  ["just got off the phone with Tom", "Tom done by phone"],
  ["left Bob a message", "Bob done by voicemail"],
  ["Spoke with Eve about the lease", "Eve done by phone (about the lease)"],
  ["Tom didn't pick up, try monday", "Tom snooze monday (Tom didn't pick up, try monday)"],
  ["Bob asked me to call back on Thursday", "Bob snooze on Thursday (Bob asked me to call back on Thursday)"],
  ["Remind me to send Tom the rates on Wednesday", "Tom snooze on Wednesday"],
  ["had a quick zoom with Jane this morning", "Jane coffee held today"],
  ["Lunch with Eve is set for Friday at 12:30 at Nobu", "Eve coffee Friday at 12:30 at Nobu"],
  ["Great news, we won the job with Bob, 12k", "Bob won 12k"],
  ["The Roe thing closed, $1,850", "Roe won $1,850"],
  ["Jane went with someone else", "Jane lost (Jane went with someone else)"],
  ["Jane referred her sister to me", "Jane lead (Jane referred her sister to me)"],
  ["Eve is looking for a bookkeeper", "Eve needs a bookkeeper"],
  ["check in with Jane every month from now on", "Jane keep every month"],
  ["Tom told me he sails on weekends", "Tom note he sails on weekends"],
  ["what do you know about Tom", "show Tom"],
  ["Eve paid $350", "Eve won $350"],
  ["Jane paid me 1200 yesterday for the logo", "Jane won 1200 on yesterday"],
  ["Bob gave me $600 for a cake order, so that's a win", "Bob won $600"],
  ["Tom is in for 250 a month", "Tom won 250 a month"],
  ["Sold a policy to Eve for 1,450", "Eve won 1,450"],
  ["Met Tom at the gym yesterday", "Tom coffee held yesterday at the gym"],
  ["please only send me 3 people a day", "digest 3 people"],
  ["stop sending me these emails", "stop"],
  ["I want 5 new customers a month because we hire", "goal 5 customers a month because we hire"],
])("“%s” is “%s”", (words, meant) => {
  expect(read(words)).toBe(meant);
});

test.each([
  "I emailed my boss about Jane",
  "if Tom calls, skip Bob",
  "Tom or Bob won 800",
  "I forgot to call Jane",
  "I haven't called Tom",
  "maybe I called Bob",
  "called Bob tomorrow",
  "called Tom, wrong number",
  "should I call Jane?",
  "Tom paid $40 for lunch",
  "Bob paid 900 for his car",
  "Bob paid 3 visits",
])("“%s” is no command", (words) => {
  expect(read(words)).toBe(null);
});
