import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { createLocalTextract } from "../../../../../infra/local/loopback/textract/local-textract.ts";

const textract = createLocalTextract();
afterAll(() => textract.close());
const red = sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } });

test.each([
  ["text", Buffer.from("hello")],
  ["nothing", Buffer.alloc(0)],
  ["a WebP", await red.webp().toBuffer()],
])("%s is refused by the name that the service has for it", async (_, bytes) => {
  await expect(textract.detect(bytes)).rejects.toMatchObject({ name: "UnsupportedDocumentException" });
});

test("a picture without text, or of a few pixels, is a page without lines", { timeout: 60_000 }, async () => {
  const { Blocks = [] } = await textract.detect(await red.png().toBuffer());
  expect(Blocks.map(({ BlockType }) => BlockType)).toEqual(["PAGE"]);
});
