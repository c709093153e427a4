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
  expect((await reader.read(jpeg)).lines).toEqual([
    { text: "Jane Doe", confidence: 0.995, box: { left: 0.1, top: 0.2, width: 0.5, height: 0.05 } },
    {
      text: "Chief Financial Officer",
      confidence: 0.41,
      box: { left: 0.1, top: 0.2, width: 0.5, height: 0.05 },
    },
  ]);
});

/** A line whose text runs so, and which is the upper of two lines as one reads them. */
const running = (direction: "right" | "down" | "left" | "up"): Block => {
  const corners = [
    { X: 0.1, Y: 0.2 },
    { X: 0.3, Y: 0.2 },
    { X: 0.3, Y: 0.4 },
    { X: 0.1, Y: 0.4 },
  ];
  const first = ["right", "down", "left", "up"].indexOf(direction);
  const polygon = [...corners.slice(first), ...corners.slice(0, first)];
  const box = { Left: 0.1, Top: 0.2, Width: 0.2, Height: 0.2 };
  return {
    BlockType: "LINE",
    Text: "Jane",
    Confidence: 90,
    Geometry: { BoundingBox: box, Polygon: polygon },
  };
};

test.each([
  ["right", 0, { left: 0.1, top: 0.2 }],
  ["down", 270, { left: 0.2, top: 0.7 }],
  ["left", 180, { left: 0.7, top: 0.6 }],
  ["up", 90, { left: 0.6, top: 0.1 }],
] as const)("text that runs %s is upright after a turn by %i degrees", async (direction, turn, place) => {
  textract.on(DetectDocumentTextCommand).resolves({ Blocks: [running(direction)] });
  const read = await reader.read(jpeg);
  expect(read.turn).toBe(turn);
  expect(read.lines[0]?.box.left).toBeCloseTo(place.left);
  expect(read.lines[0]?.box.top).toBeCloseTo(place.top);
});

test("the picture travels in the request", async () => {
  textract.on(DetectDocumentTextCommand).resolves({ Blocks: [] });
  await reader.read(jpeg);
  expect(textract.commandCalls(DetectDocumentTextCommand)[0]?.args[0].input).toEqual({
    Document: { Bytes: jpeg },
  });
});

test.each([
  ["nothing is on it", {}],
  ["there is only a page", { Blocks: blocks.slice(0, 1) }],
])("a picture has no lines where %s", async (_, answer) => {
  textract.on(DetectDocumentTextCommand).resolves(answer);
  expect(await reader.read(jpeg)).toEqual({ lines: [], turn: 0 });
});

const fault = { message: "no", $metadata: {} };

test.each([new UnsupportedDocumentException(fault), new BadDocumentException(fault)])(
  "a picture that the service cannot open has no lines: $name would come back at every try",
  async (refusal) => {
    textract.on(DetectDocumentTextCommand).rejects(refusal);
    expect(await reader.read(jpeg)).toEqual({ lines: [], turn: 0 });
  },
);

test("throttling is thrown, so that the mail is tried again", async () => {
  textract.on(DetectDocumentTextCommand).rejects(new ProvisionedThroughputExceededException(fault));
  await expect(reader.read(jpeg)).rejects.toThrow(ProvisionedThroughputExceededException);
});
