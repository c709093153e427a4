import { randomUUID } from "node:crypto";
import type { Block } from "@aws-sdk/client-textract";
import type { FusedWord } from "./fused-words.ts";
import { lineConfidence } from "./line-confidence.ts";
import { inReadingOrder } from "./reading-order.ts";
import { corners, type Point, partOf, type TextBox } from "./text-box.ts";

/** A line of text and its words. */
export type ReadLine = { readonly box: TextBox; readonly words: readonly FusedWord[] };

type Size = { readonly width: number; readonly height: number };

/** The blocks that Textract would give: the page, then its lines in reading order, then their words. */
export function blocksOf(lines: readonly ReadLine[], size: Size): readonly Block[] {
  const read = inReadingOrder(lines.filter(({ words }) => words.length > 0));
  const blocks = read.map((line) => lineBlocks(line, size));
  const page: Block = {
    BlockType: "PAGE",
    Geometry: geometryOf(wholeOf(size), size),
    Id: randomUUID(),
    ...childrenOf(blocks.map(({ line }) => line)),
  };
  return [page, ...blocks.map(({ line }) => line), ...blocks.flatMap(({ words }) => words)];
}

function lineBlocks({ box, words }: ReadLine, size: Size): { line: Block; words: readonly Block[] } {
  const blocks = words.map((word) => wordBlock(word, box, size));
  const line: Block = {
    BlockType: "LINE",
    Confidence: 100 * lineConfidence(words),
    Text: words.map(({ text }) => text).join(" "),
    Geometry: geometryOf(corners(box), size),
    Id: randomUUID(),
    ...childrenOf(blocks),
  };
  return { line, words: blocks };
}

function wordBlock({ text, confidence, from, to }: FusedWord, line: TextBox, size: Size): Block {
  return {
    BlockType: "WORD",
    Confidence: 100 * confidence,
    Text: text,
    TextType: "PRINTED",
    Geometry: geometryOf(corners(partOf(line, from, to)), size),
    Id: randomUUID(),
  };
}

function childrenOf(blocks: readonly Block[]): Pick<Block, "Relationships"> {
  const ids = blocks.flatMap(({ Id }) => Id ?? []);
  return ids.length === 0 ? {} : { Relationships: [{ Type: "CHILD", Ids: ids }] };
}

function wholeOf({ width, height }: Size): readonly Point[] {
  return corners({ x: width / 2, y: height / 2, width, height, angle: 0 });
}

function geometryOf(points: readonly Point[], { width, height }: Size): NonNullable<Block["Geometry"]> {
  const polygon = points.map(({ x, y }) => ({ X: fraction(x / width), Y: fraction(y / height) }));
  const [xs, ys] = [polygon.map(({ X }) => X), polygon.map(({ Y }) => Y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    BoundingBox: { Width: Math.max(...xs) - left, Height: Math.max(...ys) - top, Left: left, Top: top },
    Polygon: polygon,
  };
}

const fraction = (of: number): number => Math.max(0, Math.min(1, of));
