import { expect, test } from "vitest";
import { readCard } from "../../../../shared/domain/cards/read-card.ts";
import { printed } from "./printed.ts";

const read = (name: string, mail: string, sure: { name: number; mail: number }) => {
  const lines = printed({ text: name, size: 60 }, "Associate Professor", mail, "www.example.org");
  return readCard(
    lines.map((line) => {
      if (line.text === name) return { ...line, confidence: sure.name };
      return line.text === mail ? { ...line, confidence: sure.mail } : line;
    }),
  )?.fields;
};

test.each([
  ["Mila Gutouics", "mila-gutowicz@example.org", "Mila Gutowicz"],
  ["MILA GUTOUICS", "mila.gutowicz@example.org", "MILA GUTOWICZ"],
])("%s, written in hard letters, is spelt as in %s", (name, mail, spelt) => {
  expect(read(name, mail, { name: 0.6, mail: 0.95 })?.name).toBe(spelt);
});

test.each([
  ["Mila Gutowicz", "mgutowicz@example.org"],
  ["Mila Gutowicz", "mila@example.org"],
])("%s stays beside %s", (name, mail) => {
  expect(read(name, mail, { name: 0.6, mail: 0.95 })?.name).toBe(name);
});

test("a name that was read better than the mailbox stays", () => {
  expect(read("Mila Gutowicz", "mila.gutouics@example.org", { name: 0.95, mail: 0.6 })?.name).toBe(
    "Mila Gutowicz",
  );
});

test("a mailbox is spelt as the name where letters were taken for one", () => {
  expect(read("Bernard Bourgeois", "bemardb@example.org", { name: 0.95, mail: 0.8 })?.emails).toEqual([
    "bernardb@example.org",
  ]);
});
