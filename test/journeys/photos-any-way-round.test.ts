import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import truth from "../../infra/local/demo/cards/truth.json" with { type: "json" };
import { createLocalTextract } from "../../infra/local/loopback/textract/local-textract.ts";
import { textLines } from "../../shared/adapters/textract/text-lines.ts";

const textract = createLocalTextract();
afterAll(() => textract.close());

test.each([90, 180, 270] as const)(
  "a photo that is turned by %i degrees is read, and the text tells how",
  async (degrees) => {
    const [card] = truth;
    const photo = await readFile(new URL(`../../infra/local/demo/cards/${card?.file}`, import.meta.url));
    const turned = await sharp(photo).autoOrient().rotate(degrees).jpeg().toBuffer();
    const { Blocks = [] } = await textract.detect(turned);
    const { lines, turn } = textLines(Blocks);
    expect(turn).toBe(360 - degrees);
    expect(lines.map(({ text }) => text).join("\n")).toContain(card?.emails[0]);
  },
);
