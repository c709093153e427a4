import { expect, test } from "vitest";
import { pickDigest } from "../../../../shared/domain/digests/pick-digest.ts";
import { addDays } from "../../../../shared/domain/time/local-time.ts";
import { aContact, aFollowUp } from "../../../fixtures/records.ts";

const today = "2026-11-24";

test("of an old card the day is not told on which it was sent in, and its words begin anew", () => {
  const email = ["kim@example.com"];
  const contact = { metOn: "2026-11-23", capturedAt: "2026-11-23T20:00:00.000Z", emails: email } as const;
  const input = {
    ...{ today, events: [], groups: [], goals: [], ownCard: null, templates: [] },
    ...{ settings: { pilePerDay: 5, digestMost: 7 }, room: 7, unanswered: 0, asksToLetGo: false },
    contacts: [
      aContact({ id: "old", name: "Kim Vale", ...contact }),
      aContact({ id: "placed", name: "Jo Hale", ...contact, metOn: "2026-04-17" }),
      aContact({ id: "new", name: "Sam Pike", ...contact }),
    ],
    followUps: ["old", "placed", "new"].map((id) =>
      aFollowUp({ id: `f-${id}`, contactId: id, dueOn: today, isOfPile: id !== "new" }),
    ),
  };
  const items = new Map(pickDigest(input).items.map((item) => [item.contactId, item]));
  expect([...items].map(([id, { metOn }]) => [id, metOn])).toEqual([
    ["new", "2026-11-23"],
    ["old", null],
    ["placed", "2026-04-17"],
  ]);
  for (let later = 0; later < 16; later++) {
    const day = addDays(today, later);
    const ready = pickDigest({ ...input, today: day }).items.find(
      ({ contactId }) => contactId === "old",
    )?.ready;
    const said = ready?.way === "email" ? `${ready.draft.subject}\n${ready.draft.body}` : "";
    expect(said).toMatch(/\b(?:card|cards|since|spoken)\b/);
    expect(said).not.toMatch(/yesterday|November|last week|null|  /);
  }
});
