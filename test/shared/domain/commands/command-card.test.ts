import { expect, test } from "vitest";
import { commandCard } from "../../../../shared/domain/commands/command-card.ts";
import { parseLine } from "../../../../shared/domain/commands/parse-line.ts";
import { registry } from "../../../../shared/domain/commands/registry.ts";
import { commandPage } from "./command-page.ts";

/** `vitest run -u` writes the page anew. */
test("docs/commands.md tells of every verb in the registry", async () => {
  await expect(commandPage()).toMatchFileSnapshot("../../../../docs/commands.md");
});

test.each(commandCard())("the example of “$form” is a command", ({ example }) => {
  const context = { today: "2026-11-23", zone: "Europe/Berlin", currency: "USD", numbers: [1, 2, 3] };
  expect(parseLine(example, context)).toMatchObject([{ kind: "command" }]);
});

test("no word belongs to two verbs", () => {
  const words = registry.flatMap(({ name, synonyms, casual = [] }) => [name, ...synonyms, ...casual]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
