import { readFile } from "node:fs/promises";
import { afterAll, expect, test } from "vitest";
import truth from "../../infra/local/demo/cards/truth.json" with { type: "json" };
import { createLocalTextract } from "../../infra/local/loopback/textract/local-textract.ts";
import { sharpPhotoLab } from "../../shared/adapters/images/sharp-photo-lab.ts";
import { textLines } from "../../shared/adapters/textract/text-lines.ts";
import { readCard } from "../../shared/domain/cards/read-card.ts";

const textract = createLocalTextract();
afterAll(() => textract.close());

test.each(truth)("the photo $file is read as what is printed on it", async ({ file, ...printed }) => {
  const photo = await readFile(new URL(`../../infra/local/demo/cards/${file}`, import.meta.url));
  const developed = await sharpPhotoLab().develop(photo);
  if (developed.kind !== "developed") throw new Error(developed.why);
  const [card, ...others] = developed.cards;
  const { Blocks = [] } = await textract.detect(card?.jpeg ?? new Uint8Array());
  expect(others).toEqual([]);
  expect(readCard(textLines(Blocks).lines)?.fields).toMatchObject(printed);
});
