import { expect, test } from "vitest";
import { blocksOf, type ReadLine } from "../../../../../infra/local/loopback/textract/blocks.ts";

const size = { width: 1000, height: 500 };
const word = (text: string, from: number, to: number) => ({ text, confidence: 0.9, from, to });
const janeDoe: ReadLine = {
  box: { x: 200, y: 110, width: 200, height: 20, angle: 0 },
  words: [word("Jane", 0, 0.5), word("Doe", 0.6, 1)],
};

test("a page has its lines as children, and each line its words", () => {
  const [page, line, ...words] = blocksOf([janeDoe], size);
  expect([page, line, ...words].map((block) => block?.BlockType)).toEqual(["PAGE", "LINE", "WORD", "WORD"]);
  expect(page?.Relationships).toEqual([{ Type: "CHILD", Ids: [line?.Id] }]);
  expect(line?.Relationships).toEqual([{ Type: "CHILD", Ids: words.map(({ Id }) => Id) }]);
  expect(line?.Text).toBe("Jane Doe");
  expect(line?.Confidence).toBeCloseTo(81);
  expect(words[0]).toMatchObject({ Text: "Jane", TextType: "PRINTED", Confidence: 90 });
});

test("places are fractions of the picture", () => {
  const [, line, jane] = blocksOf([janeDoe], size);
  const { Left, Top, Width, Height } = line?.Geometry?.BoundingBox ?? {};
  const thousandths = [Left, Top, Width, Height].map((each = 0) => Math.round(each * 1000));
  expect(thousandths).toEqual([100, 200, 200, 40]);
  expect(jane?.Geometry?.BoundingBox?.Width).toBeCloseTo(0.1);
});

test("a polygon begins where the text does, whichever way round it is", () => {
  const upsideDown = { ...janeDoe, box: { ...janeDoe.box, angle: Math.PI } };
  const [, line] = blocksOf([upsideDown], size);
  const [from, to] = line?.Geometry?.Polygon ?? [];
  expect(from?.X).toBeCloseTo(0.3);
  expect(from?.Y).toBeCloseTo(0.24);
  expect(to?.X).toBeCloseTo(0.1);
});

test("a picture without text is a page alone", () => {
  const blocks = blocksOf([{ ...janeDoe, words: [] }], size);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).not.toHaveProperty("Relationships");
});
