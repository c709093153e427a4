import {
  BadDocumentException,
  type Block,
  DetectDocumentTextCommand,
  ProvisionedThroughputExceededException,
  TextractClient,
  UnsupportedDocumentException,
} from "@aws-sdk/client-textract";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeEach, expect, test } from "vitest";
import { textractCardReader } from "../../../../shared/adapters/textract/textract-card-reader.ts";

const textract = mockClient(TextractClient);
afterAll(() => textract.restore());
const reader = textractCardReader(new TextractClient({ region: "eu-west-1" }));
const jpeg = Buffer.from("a picture");
beforeEach(() => textract.reset());

const place = { BoundingBox: { Left: 0.1, Top: 0.2, Width: 0.5, Height: 0.05 } };
const blocks: Block[] = [
  { BlockType: "PAGE", Id: "p", Geometry: place, Relationships: [{ Type: "CHILD", Ids: ["l1", "l2"] }] },
  { BlockType: "LINE", Id: "l1", Text: "Jane Doe", Confidence: 99.5, Geometry: place },
  { BlockType: "LINE", Id: "l2", Text: "Chief Financial Officer", Confidence: 41, Geometry: place },
  { BlockType: "WORD", Id: "w1", Text: "Jane", TextType: "PRINTED", Confidence: 99.9, Geometry: place },
  { BlockType: "LINE", Id: "l3", Text: " ", Confidence: 12, Geometry: place },
  { BlockType: "LINE", Id: "l4", Text: "nowhere", Confidence: 50 },
];

test("the lines of a picture come in their order, with their places and how sure they are", async () => {
  textract.on(DetectDocumentTextCommand).resolves({ Blocks: blocks });
  expect(await reader.lines(jpeg)).toEqual([
    { text: "Jane Doe", confidence: 0.995, box: { left: 0.1, top: 0.2, width: 0.5, height: 0.05 } },
    {
      text: "Chief Financial Officer",
      confidence: 0.41,
      box: { left: 0.1, top: 0.2, width: 0.5, height: 0.05 },
    },
  ]);
});

test("the picture travels in the request", async () => {
  textract.on(DetectDocumentTextCommand).resolves({ Blocks: [] });
  await reader.lines(jpeg);
  expect(textract.commandCalls(DetectDocumentTextCommand)[0]?.args[0].input).toEqual({
    Document: { Bytes: jpeg },
  });
});

test.each([
  ["nothing is on it", {}],
  ["there is only a page", { Blocks: blocks.slice(0, 1) }],
])("a picture has no lines where %s", async (_, answer) => {
  textract.on(DetectDocumentTextCommand).resolves(answer);
  expect(await reader.lines(jpeg)).toEqual([]);
});

const fault = { message: "no", $metadata: {} };

test.each([new UnsupportedDocumentException(fault), new BadDocumentException(fault)])(
  "a picture that the service cannot open has no lines: $name would come back at every try",
  async (refusal) => {
    textract.on(DetectDocumentTextCommand).rejects(refusal);
    expect(await reader.lines(jpeg)).toEqual([]);
  },
);

test("throttling is thrown, so that the mail is tried again", async () => {
  textract.on(DetectDocumentTextCommand).rejects(new ProvisionedThroughputExceededException(fault));
  await expect(reader.lines(jpeg)).rejects.toThrow(ProvisionedThroughputExceededException);
});
