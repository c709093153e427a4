import { expect, test } from "vitest";
import { readOptions } from "../../../../infra/local/read/read-options.ts";

test("files are read in the order given", () => {
  expect(readOptions(["--json", "a.jpg", "b.eml"])).toEqual({
    files: ["a.jpg", "b.eml"],
    fromStandardInput: false,
    json: true,
    contextFile: null,
  });
});

test("paths may come from standard input", () => {
  expect(readOptions(["--files-from", "-"])).toMatchObject({ files: [], fromStandardInput: true });
});

test.each([[[]], [["--files-from", "list.txt"]], [["--jsno", "a.jpg"]], [["--context"]]])(
  "%j is told to be wrong",
  (args) => {
    expect(readOptions(args)).toHaveProperty("wrong");
  },
);

test("help is given", () => {
  expect(readOptions(["--help"])).toBe("help");
});
