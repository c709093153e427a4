import { expect, test } from "vitest";
import { inventCard } from "../../../../infra/local/printed-cards/invent-card.ts";
import { layouts } from "../../../../infra/local/printed-cards/layouts/layouts.ts";
import { localesOf } from "../../../../infra/local/printed-cards/locales/locales.ts";
import { misreadCard } from "../../../../infra/local/printed-cards/misread-card.ts";
import { ofPart } from "../../../../infra/local/printed-cards/part.ts";
import { seededRandom } from "../../../../infra/local/printed-cards/random.ts";

const seeds = Array.from({ length: 120 }, (_, seed) => seed);

test("the same seed gives the same card, and the same misreading of it", () => {
  expect(inventCard(7, "training")).toEqual(inventCard(7, "training"));
  const { lines } = inventCard(7, "training");
  expect(misreadCard(lines, "photo", seededRandom(7))).toEqual(misreadCard(lines, "photo", seededRandom(7)));
});

test("what is measured shares no layout with what is learned, and has countries of its own", () => {
  const [learned, measured] = [ofPart(layouts, "training"), ofPart(layouts, "held-out")];
  expect(learned.length + measured.length).toBeGreaterThanOrEqual(40);
  expect(measured.filter((layout) => learned.includes(layout))).toEqual([]);
  const countries = new Set(localesOf("training").map(({ country }) => country));
  const others = new Set(
    localesOf("held-out")
      .map(({ country }) => country)
      .filter((country) => !countries.has(country)),
  );
  expect(others.size).toBe(5);
});

test("every card prints its name and all of its mail addresses, within the card", () => {
  for (const seed of seeds) {
    const { contact, lines } = inventCard(seed, "training");
    const all = lines.map(({ text }) => text.toLowerCase()).join(" ");
    for (const text of [...contact.nameWords, ...contact.emails])
      expect(all).toContain(text.trim().toLowerCase());
    for (const { box } of lines) expect(box.top).toBeGreaterThan(-0.2);
  }
});

test("a bad photo is read worse than a scan", () => {
  const sure = (legibility: "scan" | "bad-photo") => {
    const read = seeds.flatMap((seed) =>
      misreadCard(inventCard(seed, "training").lines, legibility, seededRandom(seed)),
    );
    return read.reduce((sum, { confidence }) => sum + confidence, 0) / read.length;
  };
  expect(sure("bad-photo")).toBeLessThan(sure("scan") - 0.2);
});
