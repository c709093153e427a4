import { expect, test } from "vitest";
import { parseEvent } from "../../../../shared/domain/events/parse-event.ts";

/** A Friday. */
const context = { today: "2026-11-20", zone: "America/New_York", currency: "USD", numbers: [] };

const said = (words: string) => {
  const parsed = parseEvent(words, context);
  return parsed.kind === "ok" ? parsed.args : parsed.why;
};

test("a typed event says its day, hours, place, cost and group", () => {
  expect(said("BNI breakfast Tue 7am-8:30 at Hilton cost 25 group BNI Downtown fun")).toEqual({
    name: "BNI breakfast",
    day: "2026-11-24",
    hours: { from: "07:00", to: "08:30" },
    place: "Hilton",
    cost: { minor: 2500, currency: "USD" },
    minutes: null,
    group: "BNI Downtown",
    isFun: true,
  });
});

test.each([
  [
    "Chamber mixer 6-8pm tomorrow",
    { name: "Chamber mixer", day: "2026-11-21", hours: { from: "18:00", to: "20:00" } },
  ],
  ["Chamber lunch tue 11:30am to 1pm", { day: "2026-11-24", hours: { from: "11:30", to: "13:00" } }],
  ["Night market next fri 22:00-01:00", { day: "2026-11-27", hours: { from: "22:00", to: "01:00" } }],
  [
    "Chamber mixer at 6pm at The Anchor",
    { hours: { from: "18:00", to: null }, place: "The Anchor", day: null },
  ],
  ["Chamber mixer cost 25 hours 1:30", { minutes: 90 }],
  ["Rotary lunch 12 nov", { name: "Rotary lunch", day: "2026-11-12" }],
  ["Rotary lunch on 12 nov 12:00-13:30", { day: "2026-11-12", hours: { from: "12:00", to: "13:30" } }],
  ["Rotary lunch on 12 dec", { day: "2026-12-12" }],
  ["Rotary lunch on 12 jan 6pm", { day: "2027-01-12" }],
  ["Company Fun Run", { name: "Company Fun Run" }],
  ["Wine tasting just for fun", { name: "Wine tasting", isFun: true }],
  ["Expo 2026", { name: "Expo 2026", day: null }],
])("“event %s” is understood", (words, args) => {
  expect(said(words)).toMatchObject(args);
});
