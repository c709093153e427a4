import { expect, test } from "vitest";
import { costIn } from "../../../../shared/domain/events/cost-in.ts";

test.each([
  ["Tickets: $25", "USD", 2500],
  ["Join us.\nCost is £10 at the door", "GBP", 1000],
  ["Registration fee 20 EUR", "EUR", 2000],
  ["Entry €12.50, drinks included", "EUR", 1250],
  ["$25 per person.", "USD", 2500],
])("%j says what it costs", (text, currency, minor) => {
  expect(costIn(text, currency)).toEqual({ minor, currency });
});

test.each([
  ["Members $20, guests $30 per person", "USD"],
  ["We raised $25 last year", "USD"],
  ["Tickets: £10", "USD"],
  ["Free entry", "USD"],
  ["Tickets at table 25", "USD"],
  ["", "USD"],
])("%j does not say clearly what it costs", (text, currency) => {
  expect(costIn(text, currency)).toBeNull();
});
