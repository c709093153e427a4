import { expect, test } from "vitest";
import { readCard } from "../../../../shared/domain/cards/read-card.ts";
import { printed } from "./printed.ts";

test("what a side says besides its fields is kept as notes, lists in one", () => {
  const side = readCard(
    printed(
      { text: "Halcyon Builders Ltd", size: 70 },
      "• Kitchens",
      "• Bathrooms",
      { text: "Open Monday to Friday", top: 0.7 },
      { text: "020 7946 0018", top: 0.8 },
      { text: "www.halcyonbuilders.co.uk", top: 0.9 },
    ),
  );
  expect(side).toMatchObject({ kind: "side", fields: { company: "Halcyon Builders Ltd" } });
  expect(side?.notes).toEqual(["Kitchens, Bathrooms", "Open Monday to Friday"]);
});

test("a person's card has no such notes", () => {
  const card = readCard(
    printed({ text: "Jane Doe", size: 60 }, "Architect", "We build", "jane.doe@example.com"),
  );
  expect(card).toMatchObject({ kind: "person", notes: [] });
});
