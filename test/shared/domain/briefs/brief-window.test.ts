import { expect, test } from "vitest";
import { briefWindow } from "../../../../shared/domain/briefs/brief-window.ts";
import { anEvent } from "../../../fixtures/records.ts";

const workdays = { weekdays: [1, 2, 3, 4, 5], holidays: [{ from: "2026-12-24", to: "2026-12-28" }] };

test.each([
  ["a Thursday", "2026-11-26", "2026-11-01", "2026-11-24"],
  ["a Tuesday, two days after a Sunday", "2026-11-24", "2026-11-01", "2026-11-20"],
  ["a day behind a holiday", "2026-12-29", "2026-11-01", "2026-12-23"],
  ["a day after that of which one is told the day before", "2026-11-26", "2026-11-25", "2026-11-26"],
])("the brief of %s comes two days before, on a working day", (_, day, toldOn, from) => {
  expect(briefWindow(anEvent({ day, toldOn }), workdays)).toEqual({ from, until: day });
});

test.each([
  ["is off", { isCancelled: true }],
  ["is just for fun", { isFun: true }],
  ["was told of on its day", { toldOn: "2026-11-26" }],
  ["an earlier release knew", { toldOn: null }],
])("there is none of an event that %s", (_, over) => {
  expect(briefWindow(anEvent({ day: "2026-11-26", toldOn: "2026-11-01", ...over }), workdays)).toBeNull();
});
