import { globSync, readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";

type Expression = { readonly source: string; readonly flags: string };

/** Every regular expression that is written in the product. */
function expressions(): readonly Expression[] {
  const found = new Map<string, Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of globSync("shared/**/*.{ts,tsx}"))
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return [...found.values()];
}

const classes: Readonly<Record<string, string>> = {
  "\\s": " \t",
  "\\d": "7",
  "\\w": "a_",
  "\\S": "x",
  "\\D": "x",
  "\\W": "-",
  "\\p{L": "éя",
  "\\p{N": "7",
  "[^": "x ",
  ".": "x",
};

/** A character of each class that it names, and each that it spells. */
function charactersOf({ source }: Expression): readonly string[] {
  const named = Object.entries(classes).flatMap(([name, members]) =>
    source.includes(name) ? Array.from(members) : [],
  );
  return [...new Set([...named, ...Array.from(source.replace(/\\[a-zA-Z]/g, ""))])];
}

const long = 2000;

const textsFor = (expression: Expression): readonly string[] => {
  const characters = charactersOf(expression);
  const mixed = fc.string({
    unit: fc.constantFrom("x", ...characters),
    minLength: long / 2,
    maxLength: long,
  });
  return [
    ...characters.map((character) => `${character.repeat(long)}\u0001`),
    ...fc.sample(mixed, { numRuns: 10, seed: 1 }),
  ];
};

const reading = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ source, flags, texts }) => {
    for (const text of texts) new RegExp(source, flags).test(text);
    parentPort.postMessage("read");
  });
`;

/** Far beyond what any of them needs: one that is not done by then never would be. */
const patience = 20_000;

test("no regular expression hangs on long runs of what it names", async () => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(300);
  const worker = new Worker(reading, { eval: true });
  try {
    for (const expression of all) {
      const answer = await new Promise((resolve) => {
        const timer = setTimeout(resolve, patience, "hangs");
        worker.once("message", (told) => {
          clearTimeout(timer);
          resolve(told);
        });
        worker.postMessage({ ...expression, texts: textsFor(expression) });
      });
      expect(answer, `/${expression.source}/${expression.flags}`).toBe("read");
    }
  } finally {
    await worker.terminate();
  }
});
