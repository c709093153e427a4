import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLine } from "../../../../../shared/domain/commands/parse-line.ts";
import { readCommand } from "../../../../../shared/domain/commands/read-command.ts";
import { registry } from "../../../../../shared/domain/commands/registry.ts";
import type { ParseContext } from "../../../../../shared/domain/commands/verb.ts";
import { context } from "../read-line.ts";

/** The command that the words are, and what it is when its printed form is read again. */
function twice(words: string, given: ParseContext) {
  const once = readCommand(words, given);
  if (once.kind !== "command") return null;
  const again = readCommand(once.command.line, given);
  const plain = ({ verb, target, args }: typeof once.command) => ({ verb, target, args });
  return { once: plain(once.command), again: again.kind === "command" ? plain(again.command) : again };
}

const forms = registry.flatMap(({ name, forms }) => forms.map(({ example }) => [name, example] as const));

test.each(forms)("%s: “%s” is read as it is printed", (verb, example) => {
  const [parsed] = parseLine(example, context);
  expect(parsed, example).toMatchObject({ kind: "command", command: { verb } });
});

const targets = fc.oneof(
  fc.subarray([1, 2, 3, 4, 5], { minLength: 1 }).map((numbers) => numbers.join(",")),
  fc.constantFrom("all", "all but 2", "Jane", "Jane Doe"),
);
const withNumber = forms.filter(([, example]) => /^\d[\d,-]* [a-z]/.test(example));

test("for whomever a form is said, it is the same command when it is printed and read again", () => {
  fc.assert(
    fc.property(targets, fc.constantFrom(...withNumber), (target, [verb, example]) => {
      const read = twice(example.replace(/^\S+/, target), context);
      expect(read?.once.verb, example).toBe(verb);
      expect(read?.again, example).toEqual(read?.once);
    }),
    { numRuns: 200 },
  );
});
