import { expect, test } from "vitest";
import { twelveMonths } from "../../../../shared/domain/roi/twelve-months.ts";
import { aContact, aGroup, anOutcome, someSettings, usd } from "../../../fixtures/records.ts";

test("each month holds all that was gained and spent up to its end", () => {
  const records = {
    contacts: [aContact({ id: "jane", groupId: "g1", metOn: "2026-02-10" })],
    followUps: [],
    events: [],
    groups: [aGroup({ since: "2026-02-01", dues: { amount: usd(50_00), per: "month" } })],
    outcomes: [
      anOutcome({ id: "o1", what: "won", contactId: "jane", amount: usd(120_00), day: "2026-03-15" }),
      anOutcome({ id: "o2", what: "won", contactId: "jane", amount: usd(80_00), day: "2026-05-02" }),
    ],
  };
  const months = twelveMonths({ records, settings: someSettings(), month: "2026-05", today: "2026-05-20" });
  expect(months).toHaveLength(12);
  expect(months.slice(7).map(({ month, gain, cost }) => [month, gain, cost])).toEqual([
    ["2026-01", 0, 0],
    ["2026-02", 0, 50_00],
    ["2026-03", 120_00, 100_00],
    ["2026-04", 120_00, 150_00],
    ["2026-05", 200_00, 200_00],
  ]);
});
