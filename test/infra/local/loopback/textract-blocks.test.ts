import type { Page, Word } from "tesseract.js";
import { expect, test } from "vitest";
import { blocksOf } from "../../../../infra/local/loopback/textract-blocks.ts";

const size = { width: 1000, height: 500 };

/** One line of words of 20 pixels' height, each given by its text and where it begins and ends. */
function pageOf(words: readonly (readonly [string, number, number])[]): Page {
  const read = words.map(
    ([text, x0, x1]) => ({ text, confidence: 90, bbox: { x0, x1, y0: 100, y1: 120 } }) as Word,
  );
  const bbox = { x0: 0, x1: 1000, y0: 100, y1: 120 };
  return { blocks: [{ paragraphs: [{ lines: [{ words: read, bbox }] }] }] } as unknown as Page;
}

const lines = (page: Page) => blocksOf(page, size).filter(({ BlockType }) => BlockType === "LINE");

test("a page has its lines as children, and each line its words", () => {
  const blocks = blocksOf(
    pageOf([
      ["Jane", 100, 180],
      ["Doe", 190, 250],
    ]),
    size,
  );
  const [page, line, ...words] = blocks;
  expect(blocks.map(({ BlockType }) => BlockType)).toEqual(["PAGE", "LINE", "WORD", "WORD"]);
  expect(page?.Relationships).toEqual([{ Type: "CHILD", Ids: [line?.Id] }]);
  expect(line?.Relationships).toEqual([{ Type: "CHILD", Ids: words.map(({ Id }) => Id) }]);
  expect(line).toMatchObject({ Text: "Jane Doe", Confidence: 90 });
});

test("places are fractions of the picture", () => {
  const [line] = lines(
    pageOf([
      ["Jane", 100, 180],
      ["Doe", 190, 250],
    ]),
  );
  const { Left, Top, Width, Height } = line?.Geometry?.BoundingBox ?? {};
  expect([Left, Top, Width]).toEqual([0.1, 0.2, 0.15]);
  expect(Height).toBeCloseTo(0.04);
  expect(line?.Geometry?.Polygon).toHaveLength(4);
});

test("words that stand far apart are lines of their own, as in columns", () => {
  expect(
    lines(
      pageOf([
        ["Jane", 100, 180],
        ["Acme", 600, 680],
      ]),
    ).map(({ Text }) => Text),
  ).toEqual(["Jane", "Acme"]);
});

test("a picture without text is a page alone", () => {
  const blocks = blocksOf({ blocks: null } as Page, size);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).not.toHaveProperty("Relationships");
});
