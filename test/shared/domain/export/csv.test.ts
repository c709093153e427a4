import { expect, test } from "vitest";
import { csv, unguarded } from "../../../../shared/domain/export/csv.ts";

test.each([
  ["plain", "plain"],
  [null, ""],
  [12.5, "12.5"],
  [-3, "-3"],
  ["a,b", '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ["two\nlines", '"two\nlines"'],
  ["Zoë 漢", "Zoë 漢"],
  ["=1+1", "'=1+1"],
  ['=HYPERLINK("https://example.com")', `"'=HYPERLINK(""https://example.com"")"`],
  ["+1 212 555 0143", "'+1 212 555 0143"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["  =1+1", "'  =1+1"],
  ["\t=1+1", "'\t=1+1"],
  ["'=1+1", "''=1+1"],
  ["'tis", "'tis"],
])("%j stands in the table as %j", (cell, text) => {
  expect(csv(["head"], [[cell]])).toBe(`\uFEFFhead\r\n${text}\r\n`);
});

test.each(["=1+1", "'=1+1", "''+1", "'tis", "'", "-2", "  @a", "plain"])(
  "%j is read again as it was",
  (cell) => {
    const [, text = ""] = csv(["head"], [[cell]]).split("\r\n");
    expect(unguarded(text)).toBe(cell);
  },
);
