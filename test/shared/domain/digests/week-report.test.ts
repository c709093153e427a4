import { expect, test } from "vitest";
import { weekReport } from "../../../../shared/domain/digests/week-report.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";

test("a first week names each person once, and nobody of a pile as still open", () => {
  const names = ["Jane Doe", "Tom Roe", "Old Card"];
  const report = weekReport({
    today: "2026-11-30",
    contacts: names.map((name) => aContact({ id: name, name })),
    followUps: [
      aFollowUp({ id: "1", contactId: "Jane Doe", status: "done" }),
      aFollowUp({ id: "2", contactId: "Jane Doe", step: "call" }),
      aFollowUp({ id: "3", contactId: "Tom Roe" }),
      aFollowUp({ id: "4", contactId: "Old Card", isOfPile: true }),
    ],
    events: [],
  });
  expect(report).toEqual({ followedUp: ["Jane Doe"], open: ["Tom Roe"], nextEvent: null });
});
