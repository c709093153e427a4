import { expect, test } from "vitest";
import { inventCard } from "../../../../infra/local/printed-cards/invent-card.ts";
import { learnSequences, without } from "../../../../infra/local/train-cards/learn-sequences.ts";
import { lettered, readTable, sequencesOf } from "../../../../shared/domain/cards/letter-sequences.ts";

const seeds = { from: 7, count: 3, part: "training" } as const;
const table = learnSequences(seeds);
const contacts = Array.from(
  { length: seeds.count },
  (_, n) => inventCard(seeds.from + n, seeds.part).contact,
);

test("what words are spelt like is learned from the names of people", () => {
  const tally = readTable(table);
  const seen = contacts.flatMap(({ name }) => lettered(name)).flatMap(sequencesOf);
  expect(seen.length).toBeGreaterThan(0);
  for (const sequence of seen) expect(tally(sequence)).toBeGreaterThan(0);
});

test("a card is not judged by its own words", () => {
  const [contact] = contacts;
  const alone = contact === undefined ? null : without(learnSequences({ ...seeds, count: 1 }))(contact);
  expect(alone?.("...")).toBe(0);
});
