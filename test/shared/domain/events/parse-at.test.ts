import { expect, test } from "vitest";
import { parseAt } from "../../../../shared/domain/events/parse-at.ts";

const context = { today: "2026-11-22", zone: "Europe/London", currency: "USD", numbers: [] } as const;

test.each([
  ["BNI 11/20", "BNI", "2026-11-20"],
  ["Rotary lunch 12 nov.", "Rotary lunch", "2026-11-12"],
  ["Expo on Thursday", "Expo", "2026-11-19"],
])("%s is an event and its day", (words, event, day) => {
  expect(parseAt(words, context)).toEqual({ kind: "ok", args: { event, day } });
});

test.each(["Expo 2026", "Pier 12", "Web Summit 2"])("%s has a number in its name", (words) => {
  expect(parseAt(words, context)).toEqual({ kind: "ok", args: { event: words } });
});
