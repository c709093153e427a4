import { randomUUID } from "node:crypto";
import type { Block } from "@aws-sdk/client-textract";
import type { Bbox, Line, Page, Word } from "tesseract.js";

type Size = { readonly width: number; readonly height: number };

/** Words further apart than this many times the height of their line are lines of their own, as Textract sees columns. */
const columnGap = 1.6;

/** The blocks that Textract would give: the page, then its lines, then their words. */
export function blocksOf(page: Page, size: Size): readonly Block[] {
  const lines = (page.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .flatMap(columnsOf)
    .map((words) => lineBlocks(words, size));
  const pageBlock: Block = {
    BlockType: "PAGE",
    Geometry: geometryOf({ x0: 0, y0: 0, x1: size.width, y1: size.height }, size),
    Id: randomUUID(),
    ...childrenOf(lines.map(({ line }) => line)),
  };
  return [pageBlock, ...lines.map(({ line }) => line), ...lines.flatMap(({ words }) => words)];
}

function columnsOf(line: Line): readonly (readonly Word[])[] {
  const columns: Word[][] = [];
  for (const word of line.words.filter(({ text }) => text.trim() !== "")) {
    const last = columns.at(-1)?.at(-1);
    const height = line.bbox.y1 - line.bbox.y0;
    if (last === undefined || word.bbox.x0 - last.bbox.x1 > columnGap * height) columns.push([word]);
    else columns.at(-1)?.push(word);
  }
  return columns;
}

function lineBlocks(words: readonly Word[], size: Size): { line: Block; words: readonly Block[] } {
  const blocks = words.map((word) => wordBlock(word, size));
  const line: Block = {
    BlockType: "LINE",
    Confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length,
    Text: words.map(({ text }) => text).join(" "),
    Geometry: geometryOf(around(words.map(({ bbox }) => bbox)), size),
    Id: randomUUID(),
    ...childrenOf(blocks),
  };
  return { line, words: blocks };
}

function wordBlock(word: Word, size: Size): Block {
  return {
    BlockType: "WORD",
    Confidence: word.confidence,
    Text: word.text,
    TextType: "PRINTED",
    Geometry: geometryOf(word.bbox, size),
    Id: randomUUID(),
  };
}

function childrenOf(blocks: readonly Block[]): Pick<Block, "Relationships"> {
  const ids = blocks.flatMap(({ Id }) => Id ?? []);
  return ids.length === 0 ? {} : { Relationships: [{ Type: "CHILD", Ids: ids }] };
}

function around(boxes: readonly Bbox[]): Bbox {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

function geometryOf(box: Bbox, { width, height }: Size): NonNullable<Block["Geometry"]> {
  const [left, right] = [box.x0 / width, box.x1 / width];
  const [top, bottom] = [box.y0 / height, box.y1 / height];
  return {
    BoundingBox: { Width: right - left, Height: bottom - top, Left: left, Top: top },
    Polygon: [
      { X: left, Y: top },
      { X: right, Y: top },
      { X: right, Y: bottom },
      { X: left, Y: bottom },
    ],
  };
}
